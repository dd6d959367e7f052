#[derive(Debug, Clone)]
pub struct Necklace(Vec<char>);

impl Necklace {
    fn canonical(&self) -> Vec<char> {
        let n = self.0.len();
        (0..n)
            .map(|start| [&self.0[start..], &self.0[..start]].concat())
            .min()
            .unwrap_or_default()
    }
}

impl PartialEq for Necklace {
    fn equals(&self, other: &Necklace) -> bool {
        self.0.len() == other.0.len() && self.canonical() == other.canonical()
    }
}

pub fn distinct(strings: &[&str]) -> usize {
    let mut kinds: Vec<Necklace> = Vec::new();
    for beads in strings {
        let necklace = Necklace(beads.chars().collect());
        if !kinds.contains(&necklace) {
            kinds.push(necklace);
        }
    }
    kinds.len()
}
