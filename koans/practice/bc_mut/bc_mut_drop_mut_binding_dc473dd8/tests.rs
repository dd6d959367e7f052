#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shape_errors() {
        assert_eq!(Sheet::parse("", ',').err(), Some(CsvError::NoHeader));
        let ragged = Sheet::parse("a;b\n1;2\n3", ';').err().unwrap();
        assert_eq!(ragged.to_string(), "row 1 has 1 fields");
    }

    #[test]
    fn field_errors() {
        assert_eq!(CsvError::NoHeader.to_string(), "no header line");
    }
}
