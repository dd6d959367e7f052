#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn quotes_text() {
        let row = [
            ("id", Cell::Int(7)),
            ("name", Cell::Text("O'Hara".into())),
            ("boss", Cell::Null),
        ];
        assert_eq!(
            insert("staff", &row),
            "INSERT INTO staff (id, name, boss) VALUES (7, 'O''Hara', NULL);"
        );
    }
}
