#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shape_errors() {
        assert_eq!(Sheet::parse("", ',').err(), Some(CsvError::NoHeader));
    }
}
