#[derive(Debug, Clone)]
pub struct Circuit {
    pub amps: Vec<f32>,
    pub fuse: Result<f32, String>,
}

impl Circuit {
    pub fn load(&self) -> f32 {
        self.amps.iter().sum()
    }

    pub fn safe(&self) -> bool {
        self.fuse
            .as_ref()
            .map(|limit| self.load() < limit * 0.8)
            .unwrap_or_default()
    }
}

pub fn report(circuits: &[(char, Circuit)]) -> String {
    circuits
        .iter()
        .map(|(name, circuit)| {
            if circuit.safe() {
                name.to_ascii_lowercase()
            } else {
                name.to_ascii_uppercase()
            }
        })
        .collect()
}
