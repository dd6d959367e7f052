use std::sync::Arc;

#[derive(PartialEq)]
pub struct Goat {
    pub tag: u32,
    pub name: String,
}

pub fn register(tag: u32, name: &str) -> Arc<Goat> {
    let name = name.to_string();
    Arc::new(Goat { tag, name })
}
