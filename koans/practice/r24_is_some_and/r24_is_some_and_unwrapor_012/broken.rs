pub struct Tank {
    pub litres: u32,
    pub cleaned: Option<u32>,
    pub fish: Vec<String>,
}

impl Tank {
    pub fn interval(&self) -> u32 {
        let crowd = self.fish.len() as u32 * 20;
        if crowd > self.litres { 7 } else { 21 }
    }

    pub fn due(&self, today: u32) -> bool {
        self.cleaned
            .map(|day| today - day >= self.interval())
            .unwrap_or(true)
    }

    pub fn freshly_cleaned(&self, today: u32) -> bool {
        self.cleaned.map(|day| today == day).unwrap_or(false)
    }
}

pub fn plan(tanks: &[Tank], today: u32) -> Vec<usize> {
    (0..tanks.len()).filter(|&i| tanks[i].due(today)).collect()
}
