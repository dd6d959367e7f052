#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_spoons() {
        assert_eq!(spoon("5cl").err(), Some("no unit".to_string()));
        assert_eq!(spoon("999ml").err(), Some("size 999".to_string()));
    }
}
