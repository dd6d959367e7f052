#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn slowest() {
        assert_eq!(tea_party(3), 335);
        assert_eq!(tea_party(9), 1_005);
    }
    #[test]
    fn nobody() {
        assert_eq!(tea_party(0), 0);
    }
}
