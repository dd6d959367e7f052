pub struct Almanac {
    months: [Vec<i16>; 12],
}

impl Almanac {
    pub fn new() -> Self {
        Almanac {
            months: Default::default(),
        }
    }

    pub fn note(&mut self, month: usize, degrees: i16) -> Option<()> {
        self.months
            .get_mut(month.checked_sub(1)?)
            .map(|days| days.push(degrees))
    }

    pub fn record(&self, month: usize) -> Option<i16> {
        let days = self.months.get(month.checked_sub(1)?)?;
        days.iter().max().copied()
    }
}

impl Default for Almanac {
    fn default() -> Self {
        Self::new()
    }
}
