use std::sync::Arc;

#[derive(PartialEq)]
pub struct Goat {
    pub tag: u32,
    pub name: String,
}

pub fn leads(pen: &[Arc<Goat>], goat: &Goat) -> Option<bool> {
    let leader = pen.first()?;
    Some(**leader == *goat)
}

pub fn register(tag: u32, name: &str) -> Arc<Goat> {
    let name = name.to_string();
    Arc::new(Goat { tag, name })
}
