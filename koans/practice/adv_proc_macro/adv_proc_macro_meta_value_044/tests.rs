#[cfg(test)]
mod tests {
    use super::*;
    fn read(field: &str) -> syn::Result<Vec<Preset>> {
        let item: syn::ItemStruct = syn::parse_str(&format!("struct S {{ {field} }}")).unwrap();
        presets(item.fields.iter().next().unwrap())
    }
    #[test]
    fn reads() {
        let found =
            read("#[preset = 3] #[hidden] #[preset = true] /** x */ #[preset = \"a\"] jobs: u8")
                .unwrap();
        assert_eq!(
            found,
            [
                Preset::Count(3),
                Preset::Flag(true),
                Preset::Text("a".into())
            ]
        );
    }
    #[test]
    fn rejects() {
        assert_eq!(
            read("#[preset = 'c'] x: u8").unwrap_err().to_string(),
            "no such preset"
        );
    }
}
