pub struct Year {
    pub millimetres: [u16; 12],
}

impl Year {
    pub fn total(&self) -> u32 {
        self.millimetres.iter().cloned().map(u32::from).sum()
    }

    pub fn wettest(&self) -> (usize, u16) {
        let months = self.millimetres.iter().cloned().enumerate();
        months.max_by_key(|(_, rain)| *rain).unwrap_or_default()
    }

    pub fn longest_dry_spell(&self, limit: u16) -> usize {
        self.millimetres
            .split(|rain| *rain > limit)
            .map(<[u16]>::len)
            .max()
            .unwrap_or(0)
    }
}
