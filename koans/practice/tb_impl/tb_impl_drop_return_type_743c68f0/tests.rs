#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_errors() {
        assert_eq!(CsvError::NoHeader.to_string(), "no header line");
    }
}
