#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_other_texts() {
        assert_eq!(Train::from_str("RE5").err(), Some("not an IC".to_string()));
        assert_eq!(Train::from_str("IC?").err(), Some("bad ?".to_string()));
    }
}
