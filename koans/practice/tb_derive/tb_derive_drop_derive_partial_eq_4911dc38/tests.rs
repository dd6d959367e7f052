#[cfg(test)]
mod tests {
    use super::*;
    fn column(label: &str, rust_type: &str) -> Column {
        Column {
            label: label.into(),
            rust_type: rust_type.into(),
        }
    }
    #[test]
    fn named() {
        let found = columns("struct Ship { name: String, cargo: Vec<u8> }").unwrap();
        assert_eq!(
            found,
            [column("name", "String"), column("cargo", "Vec<u8>")]
        );
    }
    #[test]
    fn tuples_and_rubbish() {
        assert_eq!(
            columns("struct P(i32, [u8; 4]);").unwrap()[1],
            column("#1", "[u8;4]")
        );
        assert!(columns("enum E {}").is_err());
    }
}
