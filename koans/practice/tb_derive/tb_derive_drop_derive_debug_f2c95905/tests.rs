#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_meet() {
        let square = Square {
            x: 0,
            y: 0,
            size: 4,
        };
        assert!(square.meets(&Square {
            x: 3,
            y: 3,
            size: 9
        }));
        assert!(!square.meets(&Square { x: 4, ..square }));
    }
}
