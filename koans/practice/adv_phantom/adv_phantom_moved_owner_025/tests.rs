#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn front_row() {
        let cinema = Cinema {
            film: "Stalker".into(),
            sold: vec![7, 2, 9],
        };
        assert_eq!(evening(cinema), ("Stalker ended".into(), 2));
    }
    #[test]
    fn empty_hall() {
        assert_eq!(
            evening(Cinema {
                film: "X".into(),
                sold: vec![]
            })
            .1,
            0
        );
    }
}
