#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ends() {
        let strip = strip([0, 100, 8], [200, 100, 0]);
        assert_eq!(strip.len(), 15);
        assert_eq!(strip[..6], [0, 100, 8, 50, 100, 6]);
        assert_eq!(strip[12..], [200, 100, 0]);
    }
    #[test]
    fn bright() {
        assert_eq!(dazzling(&[1, 2, 3, 255, 200, 0]), 1);
        assert_eq!(gradient([0; 3], [9; 3], 1, 3), [3; 3]);
    }
}
