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
