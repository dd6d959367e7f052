#[cfg(test)]
mod tests {
    use super::*;
    fn hall() -> Vec<Table> {
        vec![
            Table {
                board: BoardId(1),
                clock: Some(ClockId(9)),
            },
            Table {
                board: BoardId(2),
                clock: None,
            },
            Table {
                board: BoardId(3),
                clock: Some(ClockId(9)),
            },
        ]
    }
    #[test]
    fn finds_clock() {
        assert_eq!(clock_of(&hall(), BoardId(3)).unwrap().0, 9);
        assert!(clock_of(&hall(), BoardId(2)).is_none());
        assert!(clock_of(&hall(), BoardId(7)).is_none());
    }
    #[test]
    fn shared_clock() {
        assert_eq!(uses(&hall(), ClockId(9)), 2);
    }
}
