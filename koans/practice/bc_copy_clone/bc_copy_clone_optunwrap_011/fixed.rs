use std::collections::BTreeMap;

pub struct Page {
    text: String,
    cloud: Option<BTreeMap<String, usize>>,
    pub builds: u32,
}

impl Page {
    pub fn new(text: impl Into<String>) -> Self {
        Page {
            text: text.into(),
            cloud: None,
            builds: 0,
        }
    }

    pub fn cloud(&mut self) -> BTreeMap<String, usize> {
        if self.cloud.is_none() {
            let mut words = BTreeMap::new();
            for word in self.text.split_whitespace() {
                *words.entry(word.to_lowercase()).or_insert(0) += 1;
            }
            self.builds += 1;
            self.cloud = Some(words);
        }
        self.cloud.clone().unwrap_or_default()
    }

    pub fn edit(&mut self, text: &str) {
        self.text.push_str(text);
        self.cloud = None;
    }
}
