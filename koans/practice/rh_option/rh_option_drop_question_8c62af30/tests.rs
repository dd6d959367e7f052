#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn medians() {
        assert_eq!([3.0, 1.0, 2.0].median(), Some(2.0));
        assert_eq!([4.0, 1.0, 2.0, 9.0].median(), Some(3.0));
        assert_eq!([].median(), None);
    }
    #[test]
    fn spreads() {
        assert_eq!([4.0, 1.5].spread(), Some(2.5));
        assert_eq!([].spread(), None);
    }
}
