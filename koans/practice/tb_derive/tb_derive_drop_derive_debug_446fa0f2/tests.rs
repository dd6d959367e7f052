#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_tell_the_gender() {
        assert_eq!(describe("casa").unwrap(), "Female in -a");
        assert_eq!(describe("libro").unwrap(), "Male in -o");
    }

    #[test]
    fn some_nouns_do_not_tell() {
        assert_eq!(describe("fiore").unwrap(), "unclear");
        assert_eq!(describe(""), Err("empty noun"));
    }
}
