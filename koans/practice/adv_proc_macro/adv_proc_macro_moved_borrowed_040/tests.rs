#[cfg(test)]
mod tests {
    use super::*;
    fn mock() -> Mock {
        Mock::of(
            syn::parse_str("trait Radio { const BAND: u8; fn tune(&self); fn off(&mut self); }")
                .unwrap(),
        )
    }
    #[test]
    fn lists_methods() {
        assert_eq!(mock().methods, ["tune", "off"]);
    }
    #[test]
    fn renames() {
        assert!(mock().source().starts_with("trait MockRadio {"));
    }
}
