/// Bids in the order in which they were made, each higher than the one before.
#[derive(Debug)]
pub struct Rounds<B, A> {
    made: Vec<(B, A)>,
}

impl<B, A> Default for Rounds<B, A> {
    fn default() -> Self {
        Rounds { made: Vec::new() }
    }
}

impl<B: Copy, A: Copy + PartialOrd> Rounds<B, A> {
    pub fn beats(&self, amount: &A) -> bool {
        self.made.last().is_none_or(|(_, highest)| amount > highest)
    }

    /// Add a bid and give back the one that it tops.
    pub fn top(&mut self, bidder: B, amount: A) -> Option<(B, A)> {
        let before = self.last();
        self.made.push((bidder, amount));
        before
    }

    pub fn last(&self) -> Option<(B, A)> {
        self.made.last().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_more_tops() {
        let mut rounds = Rounds::default();
        assert_eq!(rounds.top("ann", 1.5), None);
        assert!(!rounds.beats(&1.5) && rounds.beats(&1.75));
        assert_eq!(rounds.top("bob", 2.0), Some(("ann", 1.5)));
    }
}
