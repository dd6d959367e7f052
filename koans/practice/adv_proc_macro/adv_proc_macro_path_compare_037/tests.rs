#[cfg(test)]
mod tests {
    use super::*;
    fn read(source: &str) -> Option<Names> {
        let item: syn::ItemStruct = syn::parse_str(&format!("{source} struct S;")).unwrap();
        Names::read(&item.attrs[0])
    }
    #[test]
    fn reads() {
        let names = read("#[names(camel, prefix = \"x\")]");
        assert_eq!(
            names,
            Some(Names {
                camel: true,
                prefix: "x".into()
            })
        );
        assert_eq!(read("#[names()]"), Some(Names::default()));
    }
    #[test]
    fn rejects() {
        assert_eq!(read("#[names(snail)]"), None);
        assert_eq!(read("#[names(prefix = 3)]"), None);
        assert_eq!(read("#[names]"), None);
    }
}
