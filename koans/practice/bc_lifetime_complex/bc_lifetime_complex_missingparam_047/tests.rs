#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        let (h, body) = split("Host: a\nContent-Type: x/y\n\nhello").unwrap();
        assert_eq!(body, "hello");
        assert_eq!(content_type(&h), "x/y");
    }
    #[test]
    fn malformed() {
        assert_eq!(split("Host a").unwrap_err(), Malformed("Host a"));
        assert_eq!(content_type(&split("").unwrap().0), "text/plain");
    }
}
