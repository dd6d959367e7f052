use std::num::ParseIntError;

#[derive(Default)]
pub struct Sheet {
    pub ends: Vec<u32>,
    pub misses: u32,
}

impl Sheet {
    /// One end such as `10 9 M`.
    pub fn record(&mut self, end: &str) {
        let mut sum = 0;
        for arrow in end.split_whitespace() {
            if arrow == "M" {
                self.misses += 1;
                continue;
            }
            sum += arrow.parse::<u32>()?;
        }
        self.ends.push(sum);
    }
}

pub fn score(round: &str) -> Result<u32, ParseIntError> {
    let mut sheet = Sheet::default();
    for end in round.lines() {
        sheet.record(end)?;
    }
    Ok(sheet.ends.iter().sum())
}
