#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn good_name() {
        assert!(user_names(8).complaints("zoe7").is_empty());
    }
    #[test]
    fn bad_names() {
        assert_eq!(
            user_names(3).complaints("a b c"),
            ["too long", "odd letter"]
        );
        assert_eq!(user_names(3).complaints(""), ["empty"]);
    }
}
