#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_words_and_chips() {
        assert_eq!(read_bet("fold"), Ok(Bet::Fold));
        assert_eq!(read_bet("50"), Ok(Bet::Raise(50)));
        assert!(read_bet("all in").is_err());
    }
}
