#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shrinking() {
        assert_eq!(terraces(5, 9), [5, 3, 1]);
        assert_eq!(terraces(6, 2), [6, 4]);
    }
    #[test]
    fn drawing() {
        assert_eq!(draw(4, 3), "====/.==/..");
    }
}
