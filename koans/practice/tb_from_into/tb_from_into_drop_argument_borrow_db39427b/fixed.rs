use std::collections::BTreeMap;

#[derive(Default)]
pub struct Home {
    lamps: BTreeMap<String, bool>,
}

impl Home {
    /// Messages look like `kitchen on`; gives the number of lamps that burn.
    pub fn message(&mut self, text: &str) -> usize {
        let mut words = text.split(' ').map(str::to_lowercase);
        let lamp = words.next().unwrap_or_default();
        match words.next().as_deref() {
            Some("on") => self.lamps.insert(lamp, true),
            Some("off") => self.lamps.insert(lamp, false),
            Some("flip") => {
                let state = self.lamps.get(&lamp).copied().unwrap_or(false);
                self.lamps.insert(lamp, !state)
            }
            _ => None,
        };
        self.lamps.values().filter(|&&burns| burns).count()
    }
}
