#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures() {
        assert_eq!(longest(&["ab", "äöü", ""]), 3);
        assert_eq!(longest(&["four".to_string()]), 4);
        assert_eq!(longest::<&str>(&[]), 0);
    }

    #[test]
    fn rules() {
        assert_eq!(ruler("to the point"), "-----");
        assert_eq!(ruler("a"), "-");
    }
}
