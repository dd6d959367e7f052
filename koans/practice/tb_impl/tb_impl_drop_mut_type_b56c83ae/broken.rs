use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Vertex {
    pub x: f32,
    pub y: f32,
}

impl Hash for Vertex {
    fn hash<H: Hasher>(&self, state: &H) {
        (self.x.to_bits(), self.y.to_bits()).hash(state);
    }
}

pub fn checksum(mesh: &[Vertex]) -> u64 {
    let mut hasher = DefaultHasher::new();
    mesh.hash(&mut hasher);
    hasher.finish()
}
