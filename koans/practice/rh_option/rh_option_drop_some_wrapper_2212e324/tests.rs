#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn known() {
        assert_eq!(by_name("glucose").as_deref(), Some("C6H12O6"));
        assert_eq!(label("water", 250), "H2O, 250 ml");
    }
    #[test]
    fn unknown() {
        assert_eq!(label("ether", 5), "?, 5 ml");
    }
}
