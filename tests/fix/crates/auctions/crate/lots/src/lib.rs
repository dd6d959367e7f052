//! What is for sale.

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lot {
    number: u32,
    title: String,
    reserve: Option<u64>,
}

impl Lot {
    pub fn new(number: u32, title: &str) -> Self {
        Lot {
            number,
            title: title.to_string(),
            reserve: None,
        }
    }

    /// It is not sold for less.
    pub fn reserved_at(mut self, cents: u64) -> Self {
        self.reserve = Some(cents);
        self
    }

    pub fn number(&self) -> u32 {
        self.number
    }

    pub fn title(&self) -> &str {
        &self.title
    }

    pub fn may_go_for(&self, cents: u64) -> bool {
        self.reserve.is_none_or(|reserve| cents >= reserve)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reserve_is_respected() {
        let lot = Lot::new(7, "brass sextant").reserved_at(50_000);
        assert!(!lot.may_go_for(49_999));
        assert!(lot.may_go_for(50_000));
        assert!(Lot::new(8, "chart").may_go_for(1));
    }

    #[test]
    fn a_lot_can_be_asked_again_and_again() {
        let lots = vec![Lot::new(1, "globe"), Lot::new(2, "map")];
        let titles: Vec<&str> = lots.iter().map(Lot::title).collect();
        assert_eq!(titles, ["globe", "map"]);
        assert_eq!(lots.iter().map(Lot::number).sum::<u32>(), 3);
        assert_ne!(lots[0], lots[1]);
    }
}
