#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explains_failures() {
        let err = undump(&b"0000  zz"[..]).unwrap_err();
        assert_eq!(err.to_string(), "line 1: invalid digit found in string");
        let err = undump(&b"0001  00"[..]).unwrap_err();
        assert_eq!(err.to_string(), "line 1: expected offset 0000");
        let err = undump(&b"\xff"[..]).unwrap_err();
        assert!(err.to_string().starts_with("reading: "));
    }
}
