#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn walks() {
        assert_eq!(distance((1, -2), (4, 2)), 7);
        let lift = Shortcut {
            entry: (1, 0),
            exit: (9, 9),
            cost: 2,
        };
        assert_eq!(fastest((0, 0), (9, 8), &[lift]), 4);
        assert_eq!(fastest((0, 0), (2, 2), &[]), 4);
    }
}
