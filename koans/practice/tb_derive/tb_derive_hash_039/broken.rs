use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

#[derive(Debug, Clone, Copy, PartialEq, Hash)]
pub struct Vertex {
    pub x: f32,
    pub y: f32,
}

pub fn checksum(mesh: &[Vertex]) -> u64 {
    let mut hasher = DefaultHasher::new();
    mesh.hash(&mut hasher);
    hasher.finish()
}
