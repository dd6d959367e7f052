#[cfg(test)]
mod tests {
    use super::*;
    fn read(source: &str) -> syn::Result<Vec<(String, u8)>> {
        opcodes(&syn::parse_str(source)?)
    }
    #[test]
    fn sorts_codes() {
        let found = read("enum Op { Pong = 9, Ping = 0x08 }").unwrap();
        assert_eq!(found, [("Ping".to_string(), 8), ("Pong".to_string(), 9)]);
    }
    #[test]
    fn rejects() {
        assert_eq!(
            read("enum Op { A = 1, B = 1 }").unwrap_err().to_string(),
            "A and B share a code"
        );
        assert_eq!(
            read("enum Op { A }").unwrap_err().to_string(),
            "expected a number"
        );
    }
}
