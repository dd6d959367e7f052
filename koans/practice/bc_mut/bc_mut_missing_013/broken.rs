#[derive(Debug, PartialEq)]
pub enum Hold {
    Sealed,
    Open { tons: Vec<u32>, limit: u32 },
}

pub struct Ship {
    pub hold: Hold,
}

impl Ship {
    pub fn load(&mut self, weight: u32) -> bool {
        match &self.hold {
            Hold::Open { tons, limit } if tons.iter().sum::<u32>() + weight <= *limit => {
                tons.push(weight);
                true
            }
            _ => false,
        }
    }
}
