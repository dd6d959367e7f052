use std::collections::HashMap;
use std::sync::Arc;

#[derive(Debug, PartialEq)]
pub struct Template {
    pub parts: Vec<String>,
}

#[derive(Default)]
pub struct Cache {
    entries: HashMap<Arc<str>, Arc<Template>>,
}

impl Cache {
    pub fn load(&mut self, name: &str, source: &str) -> Arc<Template> {
        if let Some(ready) = self.entries.get(name) {
            return Arc::clone(ready);
        }
        let parts = source.split("%%").map(str::to_string).collect();
        let compiled = Arc::new(Template { parts });
        self.entries.insert(name.into(), compiled.clone());
        compiled
    }

    pub fn evict_unused(&mut self) -> usize {
        let before = self.entries.len();
        self.entries
            .retain(|_, template| Arc::strong_count(template) > 1);
        before - self.entries.len()
    }
}
