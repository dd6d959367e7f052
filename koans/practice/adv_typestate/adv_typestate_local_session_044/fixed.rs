pub struct Table {
    deck: Vec<u8>,
}

pub struct Round<'t> {
    table: &'t mut Table,
    dealt: Vec<u8>,
}

impl Table {
    pub fn set_up(size: u8) -> Table {
        Table {
            deck: (1..=size).rev().collect(),
        }
    }

    pub fn round(&mut self) -> Round<'_> {
        Round {
            table: self,
            dealt: Vec::new(),
        }
    }
}

impl<'t> Round<'t> {
    pub fn deal(mut self, cards: usize) -> Round<'t> {
        self.dealt.extend(self.table.deck.drain(..cards));
        self
    }

    pub fn total(&self) -> u32 {
        self.dealt.iter().map(|card| u32::from(*card)).sum()
    }
}

pub fn opening(table: &mut Table) -> Round<'_> {
    table.round().deal(2)
}
