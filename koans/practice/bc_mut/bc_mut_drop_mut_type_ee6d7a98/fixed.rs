use std::hash::{DefaultHasher, Hash, Hasher};

#[derive(Hash)]
pub enum Step {
    Boil(u32),
    Stir { with: String },
}

pub struct Recipe(pub Vec<Step>);

impl Recipe {
    pub fn fingerprint(&self, hasher: &mut DefaultHasher) -> u64 {
        self.0.iter().for_each(|step| step.hash(hasher));
        hasher.finish()
    }
}
