#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn chains() {
        let b = Book::load("bob = robert\nrobert = r.lee@x.org\nnonsense");
        assert_eq!(b.resolve("bob"), "r.lee@x.org");
        assert_eq!(b.resolve("kim"), "kim");
    }
    #[test]
    fn cycles_end() {
        let b = Book::load("a=b\nb=a");
        assert_eq!(b.resolve("a"), "a");
    }
}
