use std::collections::HashMap;

pub struct Settings {
    values: HashMap<String, u32>,
}

impl Settings {
    pub fn parse(text: &str) -> Settings {
        let values = text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .filter_map(|(key, value)| Some((key.trim().to_string(), value.trim().parse().ok()?)))
            .collect();
        Settings { values }
    }

    pub fn value(&self, key: &str, fallback: u32) -> u32 {
        self.values.get(key).copied()
    }

    pub fn light_minutes(&self) -> u32 {
        let on = self.value("light on", 8);
        let off = self.value("light off", 20);
        off.saturating_sub(on) * 60
    }
}
