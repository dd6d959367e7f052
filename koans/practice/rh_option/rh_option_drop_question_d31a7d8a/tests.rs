#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!(
            Entry::parse("hops=12.5, og=1050"),
            Entry {
                hops: Some(12.5),
                gravity: Some(1050)
            }
        );
        assert_eq!(
            Entry::parse("og=high,malt=5"),
            Entry {
                hops: None,
                gravity: None
            }
        );
    }
    #[test]
    fn strongest_of_all() {
        assert_eq!(strongest("og=1048\nhops=3\nog=1090"), Some(1090));
        assert_eq!(strongest(""), None);
    }
}
