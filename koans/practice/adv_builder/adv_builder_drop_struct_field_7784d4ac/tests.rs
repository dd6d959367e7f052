#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_zero_kelvin() {
        assert_eq!(phase(-300).err(), Some("too cold".to_string()));
        assert!(phase(-273).is_ok());
    }
}
