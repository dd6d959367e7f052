use std::cmp::Ordering;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Record {
    pub points: u32,
    pub scored: u32,
    pub conceded: u32,
}

impl Record {
    pub fn add(&mut self, own: u8, other: u8) {
        self.points += match own.cmp(&other) {
            Ordering::Equal => 1,
            Ordering::Less => 0,
        };
        self.scored += u32::from(own);
        self.conceded += u32::from(other);
    }

    fn margin(&self) -> i64 {
        i64::from(self.scored) - i64::from(self.conceded)
    }
}

impl PartialOrd for Record {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Record {
    fn cmp(&self, other: &Self) -> Ordering {
        self.points
            .cmp(&other.points)
            .then_with(|| self.margin().cmp(&other.margin()))
            .then_with(|| self.scored.cmp(&other.scored))
    }
}
