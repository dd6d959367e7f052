#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let found = census(&[
            "struct A(u8, u8);",
            "enum B { X { a: u8 }, Y(u8) }",
            "struct C;",
        ])
        .unwrap();
        assert_eq!(
            found,
            Census {
                structs: 2,
                enums: 1,
                unions: 0,
                fields: 4
            }
        );
    }
    #[test]
    fn unions() {
        assert!(census(&["union D { a: u8, b: i8 }"]).is_ok());
        assert!(census(&["trait T {}"]).is_err());
    }
}
