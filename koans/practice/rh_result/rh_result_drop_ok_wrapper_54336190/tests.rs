#[cfg(test)]
mod tests {
    use super::*;
    fn table_of(source: &str) -> std::result::Result<String, String> {
        table(&syn::parse_str(source).unwrap()).map_err(|e| e.to_string())
    }
    #[test]
    fn finds() {
        assert_eq!(
            table_of("#[derive(X)] #[table = \"ships\"] struct Ship;"),
            Ok("ships".into())
        );
    }
    #[test]
    fn fails() {
        assert!(table_of("struct Ship;").is_err());
        assert_eq!(
            table_of("#[table = 3] struct Ship;"),
            Err("table name is a string".into())
        );
        assert_eq!(
            table_of("#[table] struct Ship;"),
            Err("write table = \"...\"".into())
        );
    }
}
