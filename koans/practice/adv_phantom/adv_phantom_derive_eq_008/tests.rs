#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stacks() {
        assert!(stacked(&[Token::on(3), Token::on(9), Token::on(43)], &[]));
        assert!(stacked(&[], &[Token::on(1), Token::on(1)]));
        assert!(!stacked(&[Token::on(1)], &[Token::on(1)]));
    }
}
