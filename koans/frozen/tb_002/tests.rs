#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn new_field_is_blank() {
        let f = Field::new(3, 2);
        assert_eq!((f.width, f.tiles.len()), (3, 6));
        assert!(f.tiles.iter().all(|t| !t.mine && t.note == "?"));
        assert_eq!(f.row(1), "???");
        assert_eq!(Field::new(5, 1).row(0), "?????");
    }
    #[test]
    fn mines_are_separate() {
        let mut f = Field::new(3, 2);
        f.bury(1, 0);
        f.bury(2, 1);
        let mines: Vec<usize> = (0..6).filter(|i| f.tiles[*i].mine).collect();
        assert_eq!(mines, [1, 5]);
        assert_eq!(
            (f.row(0), f.row(1)),
            ("??!?".to_string(), "???!".to_string())
        );
    }
}
