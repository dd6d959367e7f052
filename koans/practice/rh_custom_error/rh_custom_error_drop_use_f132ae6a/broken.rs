pub struct Card<'a> {
    pub dish: &'a str,
    pub lines: Vec<(&'a str, &'a str)>,
}

impl Card<'_> {
    pub fn calories(&self) -> Result<f64, ParseFloatError> {
        self.lines
            .iter()
            .map(|(_, kcal)| kcal.parse::<f64>())
            .sum::<Result<f64, _>>()
    }

    pub fn per_person(&self, guests: u8) -> Result<f64, ParseFloatError> {
        let whole = self.calories()?;
        Ok((whole / f64::from(guests)).round())
    }
}
