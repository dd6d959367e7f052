#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn masks() {
        assert_eq!(
            darker_than([0, 9, 10, 11, 255, 3, 20, 1], 10),
            [255, 255, 0, 0, 0, 255, 0, 255]
        );
    }
    #[test]
    fn selects() {
        assert_eq!(
            select([0xFF, 0, 0xF0, 0, 0, 0, 0, 0], [1; 8], [2; 8])[..3],
            [1, 2, 2]
        );
        assert_eq!(
            darken([7; 8], [9, 3, 7, 8, 1, 9, 9, 9]),
            [7, 3, 7, 7, 1, 7, 7, 7]
        );
    }
}
