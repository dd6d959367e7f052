pub type Source = Box<dyn Iterator>;

pub struct Dealer {
    source: Source,
}

impl Dealer {
    pub fn ordered() -> Self {
        Dealer {
            source: Box::new(0..52),
        }
    }

    pub fn cut(at: u8) -> Self {
        Dealer {
            source: Box::new((at..52).chain(0..at)),
        }
    }

    pub fn deal(&mut self, players: usize, each: usize) -> Option<Vec<Vec<u8>>> {
        let mut hands = vec![Vec::with_capacity(each); players];
        for _ in 0..each {
            for hand in &mut hands {
                hand.push(self.source.next()?);
            }
        }
        Some(hands)
    }
}
