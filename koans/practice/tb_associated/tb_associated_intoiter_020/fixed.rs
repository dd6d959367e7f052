pub struct Bouquet {
    stems: Vec<(String, u8)>,
}

impl Bouquet {
    pub fn tie(stems: &[(&str, u8)]) -> Self {
        let stems = stems
            .iter()
            .map(|(name, n)| (name.to_string(), *n))
            .collect();
        Bouquet { stems }
    }

    pub fn price(&self) -> u32 {
        let mut cents = 350;
        for (name, count) in self {
            let each = if name == "rose" { 280 } else { 120 };
            cents += each * u32::from(*count);
        }
        cents
    }
}

impl<'b> IntoIterator for &'b Bouquet {
    type Item = &'b (String, u8);
    type IntoIter = std::slice::Iter<'b, (String, u8)>;

    fn into_iter(self) -> Self::IntoIter {
        self.stems.iter()
    }
}
