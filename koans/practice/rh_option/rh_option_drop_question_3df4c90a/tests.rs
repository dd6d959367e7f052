#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_top() {
        let found = range("4 90 -3").unwrap();
        assert_eq!((found.high, found.size), (90, 3));
        assert!(range("").is_none());
        assert!(range("4 x").is_none());
    }
}
