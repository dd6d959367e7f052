#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_a_line() {
        assert_eq!(
            read("03:20 4.5"),
            Ok(Reading {
                minutes: 200,
                metres: 4.5
            })
        );
        assert_eq!(read("03:20"), Err(TideError::NoHeight));
    }
    #[test]
    fn bad_numbers() {
        assert!(matches!(read("x:20 4.5"), Err(TideError::Clock(_))));
        assert!(matches!(read("03:20 high"), Err(TideError::Height(_))));
    }
}
