#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_without_case() {
        let me = parse_address("Eva@post.org").unwrap();
        assert_eq!((me.user.as_str(), me.host.as_str()), ("eva", "post.org"));
        assert_eq!(is_own(&me, "EVA@Post.org"), Ok(true));
        assert_eq!(is_own(&me, "eva@mail.org"), Ok(false));
    }

    #[test]
    fn needs_an_at_sign() {
        let me = parse_address("a@b").unwrap();
        assert_eq!(is_own(&me, "nobody"), Err("no at sign".to_string()));
    }
}
