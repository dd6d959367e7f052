#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_errors() {
        assert_eq!(CsvError::NoHeader.to_string(), "no header line");
    }

    #[test]
    fn errors_copy() {
        let error = CsvError::NoColumn("size".into());
        assert_eq!(error.clone(), error);
    }
}
