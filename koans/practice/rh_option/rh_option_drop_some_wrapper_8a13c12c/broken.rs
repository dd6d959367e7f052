use std::collections::VecDeque;

#[derive(PartialEq)]
pub enum Card {
    Number(u8),
    Skip,
    Wild(char),
}

pub fn jump_in(pile: &mut VecDeque<Card>, card: Card) -> bool {
    if pile.back() == &card {
        pile.push_back(card);
        return true;
    }
    false
}
