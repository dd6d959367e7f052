#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    pub species: String,
    pub metres: f64,
}

pub struct Grove {
    pub trees: Vec<Tree>,
}

impl Grove {
    fn tallest(&self) -> Option<&Tree> {
        self.trees
            .iter()
            .max_by(|a, b| a.metres.total_cmp(&b.metres))
    }

    /// A text for the sign at the entrance.
    pub fn sign(&self) -> String {
        if let Some(tree) = self.tallest() {
            format!("Tallest: {} ({:.1} m)", tree.species, tree.metres)
        } else {
            "Newly planted".into()
        }
    }
}
