pub struct Auction {
    bids: Vec<(String, u32)>,
    reserve: u32,
}

#[derive(Debug, PartialEq)]
pub struct Sold {
    pub winner: String,
    pub price: u32,
}

impl Auction {
    pub fn from(reserve: u32) -> Auction {
        Auction {
            bids: vec![],
            reserve,
        }
    }

    pub fn bid(&mut self, who: &str, amount: u32) {
        self.bids.push((who.to_string(), amount));
    }

    fn top(&self) -> Option<&(String, u32)> {
        self.bids.iter().max_by_key(|(_, amount)| *amount)
    }

    fn close(self, winner: String, price: u32) -> Option<Sold> {
        (price >= self.reserve).then_some(Sold { winner, price })
    }

    pub fn hammer(self) -> Option<Sold> {
        let (winner, price) = self.top()?.clone();
        self.close(winner, price)
    }
}
