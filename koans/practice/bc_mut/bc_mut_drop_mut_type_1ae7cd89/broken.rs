pub struct Keymap {
    bindings: Vec<(char, &'static str)>,
}

impl Keymap {
    pub fn with(mut self, key: char, action: &'static str) -> Keymap {
        self.bindings.retain(|(k, _)| *k != key);
        self.bindings.push((key, action));
        self
    }

    pub fn empty() -> Keymap {
        Keymap { bindings: vec![] }
    }

    pub fn resolve(&self, keys: &str, trace: &Vec<char>) -> Vec<&'static str> {
        keys.chars()
            .filter_map(|key| self.bindings.iter().find(|(k, _)| *k == key))
            .inspect(|(key, _)| trace.push(*key))
            .map(|(_, action)| *action)
            .collect()
    }
}
