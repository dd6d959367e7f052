use std::num::ParseIntError;

#[derive(PartialEq, Debug)]
pub enum Bet {
    Fold,
    Raise(u32),
}

pub fn read_bet(word: &str) -> Result<Bet, ParseIntError> {
    if word == "fold" {
        return Ok(Bet::Fold);
    }
    let chips = word.parse()?;
    Ok(Bet::Raise(chips))
}

pub fn log_line(seat: u8, bet: &Bet) -> String {
    format!("seat {seat}: {bet:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_words_and_chips() {
        assert_eq!(read_bet("fold"), Ok(Bet::Fold));
        assert_eq!(read_bet("50"), Ok(Bet::Raise(50)));
        assert!(read_bet("all in").is_err());
    }

    #[test]
    fn logs_the_bet() {
        assert_eq!(log_line(3, &Bet::Raise(8)), "seat 3: Raise(8)");
        assert_eq!(log_line(1, &Bet::Fold), "seat 1: Fold");
    }
}
