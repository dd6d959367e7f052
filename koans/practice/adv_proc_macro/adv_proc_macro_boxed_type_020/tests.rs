#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_pointers() {
        let signature = syn::parse_str(
            "fn write(fd: i32, data: *const u8, pair: (u8, *mut u8), p: (*const i8))",
        )
        .unwrap();
        assert_eq!(to_check(&signature), ["data", "pair", "p"]);
    }
    #[test]
    fn methods_and_patterns() {
        assert!(to_check(&syn::parse_str("fn f(&self, _: *const u8, n: u8)").unwrap()).is_empty());
    }
}
