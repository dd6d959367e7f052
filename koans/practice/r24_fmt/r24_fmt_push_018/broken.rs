use std::collections::BTreeMap;

#[derive(Default)]
pub struct Graph {
    edges: BTreeMap<String, Vec<String>>,
}

impl Graph {
    pub fn depend(&mut self, target: &str, on: &str) -> &mut Self {
        self.edges
            .entry(target.to_string())
            .or_default()
            .push(on.to_string());
        self
    }

    pub fn dot(&self) -> String {
        let mut text = String::from("digraph {\n");
        for (target, sources) in &self.edges {
            for source in sources {
                text.push_str(&format!("  {target:?} -> {source:?};\n"));
            }
        }
        text.push('}');
        text
    }
}
