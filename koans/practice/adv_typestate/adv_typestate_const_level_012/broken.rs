#[derive(Debug, PartialEq, Eq)]
pub struct Party<const LEVEL: u8> {
    pub gold: u32,
}

impl Party<1> {
    pub fn descend(self) -> Party<2> {
        Party {
            gold: self.gold + 5,
        }
    }
}

impl Party<2> {
    pub fn descend(self) -> Party<3> {
        Party {
            gold: self.gold * 2,
        }
    }
}

pub fn dragon(party: Party<3>) -> Result<u32, u32> {
    if party.gold >= 50 {
        Ok(party.gold + 1000)
    } else {
        Err(party.gold)
    }
}

pub fn raid(gold: u32) -> Result<u32, u32> {
    let party = Party::<1> { gold };
    let deeper = party.descend();
    dragon(deeper)
}
