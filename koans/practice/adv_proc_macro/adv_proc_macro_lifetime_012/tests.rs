#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_docs() {
        let input = syn::parse_str("/// A kiln.\n/// Hot.\n#[repr(C)] struct Kiln;").unwrap();
        let docs = Docs::of(&input);
        assert_eq!(docs.lines(), ["A kiln.", "Hot."]);
        assert_eq!(docs.summary(), "A kiln.");
    }
    #[test]
    fn undocumented() {
        let input = syn::parse_str("struct Kiln;").unwrap();
        assert_eq!(Docs::of(&input).summary(), "Kiln is not documented");
    }
}
