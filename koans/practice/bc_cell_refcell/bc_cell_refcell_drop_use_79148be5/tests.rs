#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn learns_once() {
        assert!(learn("kot", "cat"));
        assert!(!learn("kot", "dog"));
        assert_eq!(translate("kot dom"), "cat <dom>");
    }
}
