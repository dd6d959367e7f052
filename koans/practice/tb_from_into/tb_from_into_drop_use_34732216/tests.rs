#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shillings() {
        assert_eq!("2s".parse(), Ok(Pence(24)));
        assert_eq!("7 p".parse(), Ok(Pence(7)));
    }
    #[test]
    fn wrong() {
        assert_eq!("2".parse::<Pence>(), Err(BadCoin::NoUnit));
        assert_eq!("xs".parse::<Pence>(), Err(BadCoin::NoNumber));
    }
}
