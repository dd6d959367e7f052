#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn undoes() {
        let history = History::default();
        let mut canvas = [[0; 4]; 4];
        Pencil::new(&history, 7).dot(&mut canvas, 1, 2);
        Pencil::new(&history, 9).dot(&mut canvas, 1, 2);
        assert_eq!(canvas[2][1], 9);
        assert!(undo(&history, &mut canvas));
        assert_eq!(canvas[2][1], 7);
        assert!(undo(&history, &mut canvas));
        assert!(!undo(&history, &mut canvas));
        assert_eq!(canvas[2][1], 0);
    }
}
