#[cfg(test)]
mod tests {
    use super::*;
    fn table() -> Vec<Reading> {
        vec![
            Reading {
                hour: 2,
                centimetres: 100,
            },
            Reading {
                hour: 8,
                centimetres: 400,
            },
            Reading {
                hour: 14,
                centimetres: 160,
            },
        ]
    }
    #[test]
    fn between() {
        assert_eq!(height_at(&table(), 4), Ok(200));
        assert_eq!(height_at(&table(), 11), Ok(280));
    }
    #[test]
    fn outside() {
        assert_eq!(height_at(&table(), 1), Err(TideError::TooEarly));
        assert_eq!(height_at(&table(), 15), Err(TideError::TooLate));
    }
}
