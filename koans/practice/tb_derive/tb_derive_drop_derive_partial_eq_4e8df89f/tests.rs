#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names() {
        assert_eq!(Column(0).name(), "A");
        assert_eq!(Column(27).name(), "AB");
        assert_eq!(header(3), "A,B,C");
    }
}
