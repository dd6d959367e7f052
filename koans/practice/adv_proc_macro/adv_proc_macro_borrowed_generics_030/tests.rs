#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds_the_lifetime() {
        let out = view(syn::parse_str("struct Shelf<T, U> { a: T, b: U }").unwrap());
        let wanted = quote::quote! { pub struct ShelfView<'view, T, U>(&'view Shelf<T, U>); };
        assert_eq!(out.to_string(), wanted.to_string());
    }
    #[test]
    fn bounds_stay() {
        let out = view(syn::parse_str("struct Shelf<T: Copy>(T);").unwrap()).to_string();
        assert!(
            out.starts_with("pub struct ShelfView < 'view , T : Copy >"),
            "{out}"
        );
    }
}
