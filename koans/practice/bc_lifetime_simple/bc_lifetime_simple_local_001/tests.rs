#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        assert_eq!(&slug("Hello World")[..], "hello-world");
        assert_eq!(&slug(" A & B ")[..], "a-b");
    }

    #[test]
    fn links() {
        assert_eq!(permalink(2024, "Big News"), "/2024/big-news");
        assert_eq!(permalink(1999, "x"), "/1999/x");
    }
}
