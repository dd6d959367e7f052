use std::collections::HashMap;

pub struct Pantry {
    grams: HashMap<&'static str, u32>,
    substitutes: HashMap<&'static str, (&'static str, u32)>,
}

impl Pantry {
    pub fn new(stock: &[(&'static str, u32)]) -> Self {
        let substitutes = HashMap::from([("saffron", ("turmeric", 3)), ("mace", ("nutmeg", 1))]);
        Pantry {
            grams: stock.iter().copied().collect(),
            substitutes,
        }
    }

    fn has(&self, spice: &str, grams: u32) -> bool {
        self.grams.get(spice).is_some_and(|stock| *stock >= grams)
    }

    pub fn fetch(&self, spice: &'static str, grams: u32) -> Option<(&'static str, u32)> {
        if self.has(spice, grams) {
            return Some((spice, grams));
        }
        let substitute = self
            .substitutes
            .get(spice)
            .map(|(name, factor)| (*name, factor * grams));
        substitute.and_then(|(name, amount)| self.has(name, amount).then_some((name, amount)))
    }
}
