#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn resistors() {
        assert_eq!(ohms(&["yellow", "violet", "red"]), Some(4700));
        assert_eq!(label(&["yellow", "violet", "red"]), "4k");
        assert_eq!(label(&["red", "red", "brown"]), "220");
    }
    #[test]
    fn unknown() {
        assert_eq!(label(&["pink", "red"]), "?");
        assert_eq!(ohms(&[]), None);
    }
}
