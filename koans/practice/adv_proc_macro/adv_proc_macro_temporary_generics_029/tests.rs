#[cfg(test)]
mod tests {
    use super::*;
    fn expanded(source: &str) -> String {
        expand(&syn::parse_str(source).unwrap()).to_string()
    }
    #[test]
    fn adds_bounds() {
        let wanted =
            quote::quote! { impl<'a, T: Copy + Archive> Archive for Crate<'a, T> where T: 'a {} };
        assert_eq!(
            expanded("struct Crate<'a, T: Copy>(&'a T) where T: 'a;"),
            wanted.to_string()
        );
    }
    #[test]
    fn plain() {
        assert_eq!(expanded("struct Crate;"), "impl Archive for Crate { }");
    }
}
