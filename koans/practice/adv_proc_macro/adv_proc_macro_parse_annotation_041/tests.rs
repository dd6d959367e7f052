#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let whole: Conversion = syn::parse_str("12 => inch").unwrap();
        assert_eq!((whole.unit.as_str(), whole.factor), ("inch", 12.0));
        assert_eq!(
            syn::parse_str::<Conversion>("-2.5 => volt").unwrap().factor,
            -2.5
        );
    }
    #[test]
    fn rejects() {
        assert!(syn::parse_str::<Conversion>("'x' => volt").is_err());
        assert!(syn::parse_str::<Conversion>("3 volt").is_err());
    }
}
