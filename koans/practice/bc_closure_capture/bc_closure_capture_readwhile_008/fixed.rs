use std::collections::BTreeMap;

pub struct Vending {
    pub stock: BTreeMap<char, u32>,
}

impl Vending {
    /// Serves a string of slot letters, returns the log.
    pub fn serve(&mut self, keys: &str) -> Vec<String> {
        let mut log = Vec::new();
        let mut note = |text: String| log.push(text);
        for key in keys.chars() {
            match self.stock.get_mut(&key) {
                Some(0) => note(format!("{key} is empty")),
                Some(left) => {
                    *left -= 1;
                    note(format!("{key}: {left} left"));
                }
                None => note(format!("no slot {key}")),
            }
        }
        if log.is_empty() {
            log.push("idle".to_string());
        }
        log
    }
}

pub fn machine(slots: &[(char, u32)]) -> Vending {
    Vending {
        stock: slots.iter().copied().collect(),
    }
}
