#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn queries() {
        use std::cmp::Ordering::*;
        let tokens = [
            Token::Word("age".into()),
            Token::Compare(Less),
            Token::Number(-3),
        ];
        assert_eq!(query(&tokens), "age < -3 ;");
        assert_eq!(
            query(&[Token::Compare(Equal), Token::Compare(Greater), Token::End]),
            "= > ;"
        );
    }
}
