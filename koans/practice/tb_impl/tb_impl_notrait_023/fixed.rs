#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    pub departures: Vec<u32>,
}

pub struct Ferry {
    pub first: u32,
    pub last: u32,
    pub every: u32,
}

impl From<&Ferry> for Schedule {
    fn from(ferry: &Ferry) -> Self {
        let departures = (ferry.first..=ferry.last)
            .step_by(ferry.every as usize)
            .collect();
        Schedule { departures }
    }
}

impl Schedule {
    pub fn next_after(&self, minute: u32) -> Option<u32> {
        self.departures.iter().copied().find(|&d| d > minute)
    }
}
