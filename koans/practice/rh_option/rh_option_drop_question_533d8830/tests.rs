#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn brackets() {
        assert_eq!(last_opening("a(b[c"), Some(3));
        assert_eq!(innermost("f(x[1])"), Some("1"));
        assert_eq!(innermost("none"), None);
    }
    #[test]
    fn layers() {
        assert_eq!(unwrap_all("f(x[1])"), ["1", "x_"]);
    }
}
