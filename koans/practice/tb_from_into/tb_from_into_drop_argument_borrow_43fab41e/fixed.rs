use std::collections::BTreeMap;

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(u16, u8, u8);

pub struct Almanac {
    tides: BTreeMap<Date, &'static str>,
}

impl Almanac {
    pub fn load(rows: Vec<((u16, u8, u8), &'static str)>) -> Self {
        let dated = rows
            .into_iter()
            .map(|((y, m, d), tide)| (Date(y, m, d), tide));
        Almanac {
            tides: dated.collect(),
        }
    }

    pub fn tide(&self, year: u16, month: u8, day: u8) -> &str {
        self.tides
            .get(&Date(year, month, day))
            .copied()
            .unwrap_or("unknown")
    }
}
