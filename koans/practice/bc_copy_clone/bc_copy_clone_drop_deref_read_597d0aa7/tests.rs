#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn index() {
        assert_eq!(letter_index(" c"), Ok(2));
        assert_eq!(letter_index("A"), Ok(0));
        assert_eq!(letter_index("z"), Err("no option Z".to_string()));
    }
    #[test]
    fn graded() {
        assert_eq!(grade("b", 1), Ok(true));
        assert_eq!(grade("b", 0), Ok(false));
        assert_eq!(grade("?", 0), Err(UNREADABLE));
    }
}
