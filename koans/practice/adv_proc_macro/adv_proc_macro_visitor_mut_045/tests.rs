#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_the_deepest() {
        let found = deepest(
            &syn::parse_str("struct S { a: u8, b: Vec<Option<[Egg; 2]>>, c: Box<u8> }").unwrap(),
        );
        assert_eq!((found.depth, found.name.as_str()), (4, "Egg"));
    }
    #[test]
    fn nothing() {
        assert_eq!(deepest(&syn::parse_str("struct S;").unwrap()).depth, 0);
    }
}
