#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_each_shape() {
        assert_eq!(token("|"), Ok(Token::Pipe));

        assert_eq!(token("cat"), Ok(Token::Word("cat".to_string())));
    }

    #[test]
    fn refuses() {
        assert_eq!(token(""), Err("blank".to_string()));
    }
}
