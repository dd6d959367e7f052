#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts() {
        assert_eq!(&excerpt("one two\nthree four", 3)[..], "one two three");
        assert_eq!(&excerpt("a b c", 1)[..], "a");
    }

    #[test]
    fn short() {
        assert_eq!(&excerpt("a\nb", 9)[..], "a b");
    }
}
