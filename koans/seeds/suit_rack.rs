use std::sync::Mutex;

#[derive(PartialEq)]
pub enum Suit {
    Small,
    Large,
}

pub fn fetch(rack: &Mutex<Vec<Suit>>, wish: Suit) -> Option<usize> {
    let mut suits = rack.lock().ok()?;
    let place = suits.iter().position(|suit| *suit == wish)?;
    suits.remove(place);
    Some(suits.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_one_suit() {
        let rack = Mutex::new(vec![Suit::Small, Suit::Large, Suit::Small]);
        assert_eq!(fetch(&rack, Suit::Large), Some(2));
        assert_eq!(fetch(&rack, Suit::Large), None);
        assert_eq!(fetch(&rack, Suit::Small), Some(1));
    }

    #[test]
    fn empty_rack() {
        let rack = Mutex::new(Vec::new());
        assert_eq!(fetch(&rack, Suit::Small), None);
    }
}
