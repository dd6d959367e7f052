use std::num::ParseIntError;

#[derive(PartialEq, Debug)]
pub enum Bet {
    Raise(u32),
}

pub fn read_bet(word: &str) -> Result<Bet, ParseIntError> {
    let chips = word.parse();
    Ok(Bet::Raise(chips))
}
