#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_patterns() {
        assert_eq!(
            "x".parse::<Pattern<2>>(),
            Err(PatternError::Length { want: 2, got: 1 })
        );
        assert_eq!("x?".parse::<Pattern<2>>(), Err(PatternError::Symbol('?')));
    }
}
