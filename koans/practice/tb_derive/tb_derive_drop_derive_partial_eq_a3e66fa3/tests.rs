#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        assert_eq!(digit_sum("1234"), Ok(10));
        assert_eq!(digit_sum("7"), Ok(7));
        assert_eq!(lexer::digits("40"), Ok(vec![4, 0]));
    }
    #[test]
    fn errs() {
        assert_eq!(digit_sum("1a"), Err(ParseError::Lex(lexer::LexError('a'))));
        assert_eq!(digit_sum(""), Err(ParseError::Empty));
    }
}
