#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn joined() {
        assert_eq!(header(), "id,species,ringed");
    }
    #[test]
    fn ends() {
        assert!(column_name(3).is_null());
        assert!(!column_name(0).is_null());
    }
}
