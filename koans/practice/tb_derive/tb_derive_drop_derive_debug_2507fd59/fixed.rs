#[derive(Debug, Clone, PartialEq)]
pub enum Storage {
    Cryo,
}

impl Storage {
    /// Years a sample keeps in this place.
    pub fn shelf_life(&self) -> u32 {
        match self {
            Storage::Cryo => 500,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub species: String,
    pub grams: u32,
    pub storage: Storage,
}
