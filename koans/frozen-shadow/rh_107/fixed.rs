pub struct Rate {
    pub countries: &'static [&'static str],
    pub cents: u32,
}

pub struct Tariff {
    pub special: Vec<Rate>,
    pub elsewhere: u32,
}

impl Tariff {
    /// Every country without a special rate pays the one for elsewhere.
    pub fn cents_to(&self, country: &str) -> u32 {
        self.special
            .iter()
            .find(|rate| rate.countries.contains(&country))
            .map(|rate| rate.cents)
            .unwrap_or(self.elsewhere)
    }

    pub fn postage(&self, country: &str, grams: u32) -> u32 {
        let steps = grams.div_ceil(50).max(1);
        self.cents_to(country) * steps
    }
}
