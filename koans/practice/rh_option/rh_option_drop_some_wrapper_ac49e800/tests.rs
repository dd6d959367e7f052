#[cfg(test)]
mod tests {
    use super::*;
    fn header(source: &str) -> Option<String> {
        csv_header(&syn::parse_str(source).unwrap()).map(|tokens| tokens.to_string())
    }
    #[test]
    fn joins_headings() {
        let wanted = quote::quote! {
            impl Gust { pub fn header() -> &'static str { "wind speed;type" } }
        };
        assert_eq!(
            header("struct Gust { wind_speed: f32, r#type: u8 }"),
            Some(wanted.to_string())
        );
    }
    #[test]
    fn only_named_fields() {
        assert_eq!(header("struct Gust(f32);"), None);
        assert_eq!(header("enum Gust {}"), None);
    }
}
