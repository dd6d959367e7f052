use std::cmp;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bid {
    pub bidder: u16,
}

pub struct Lot {
    pub reserve: u32,
    pub leading: Option<Bid>,
}

impl Lot {
    pub fn bid(&mut self, new: Bid) {
        let best = match self.leading {
            Some(old) => cmp::max(old, new),
            None => new,
        };
        self.leading = Some(best).filter(|bid| bid.euros >= self.reserve);
    }
}
