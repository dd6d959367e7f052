use std::collections::BTreeMap;
use std::fmt::Write as _;

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
                writeln!(text, "  {target:?} -> {source:?};").expect("a String takes all");
            }
        }
        text.push('}');
        text
    }
}
