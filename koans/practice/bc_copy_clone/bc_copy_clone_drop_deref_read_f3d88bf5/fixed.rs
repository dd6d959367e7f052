#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Suit {
    Spades,
}

pub fn best_rank(trick: &[(Suit, u8)]) -> Result<u8, String> {
    let mut lead = *trick.first().ok_or("no cards played")?;
    for play in trick {
        if play.0 == lead.0 && play.1 > lead.1 {
            lead = *play;
        }
    }
    Ok(lead.1)
}
