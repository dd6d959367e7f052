#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn widgets() {
        let item = syn::parse_str(
            "struct F { a: std::string::String, b: &'static str, c: u16, d: [u8; 2] }",
        )
        .unwrap();
        assert_eq!(form(&item), ["text", "text", "number", "custom"]);
    }
    #[test]
    fn booleans() {
        assert_eq!(widget(&syn::parse_str("bool").unwrap()), "checkbox");
    }
}
