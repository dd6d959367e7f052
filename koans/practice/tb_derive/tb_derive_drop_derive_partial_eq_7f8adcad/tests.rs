#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_stop_found() {
        let mut text = vec![Token::Word("und".to_string())];
        assert_eq!(take_sentence(&mut text).unwrap_err(), "no full stop");
    }
}
