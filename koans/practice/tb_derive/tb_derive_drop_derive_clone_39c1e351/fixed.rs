use std::collections::HashSet;

#[derive(Debug, Clone)]
pub struct Herd {
    pub tags: Vec<u32>,
    pub sick: bool,
}

pub fn split_sick(herd: &Herd, sick: &HashSet<u32>) -> Herd {
    let mut part = herd.clone();
    part.tags.retain(|tag| sick.contains(tag));
    part.sick = !part.tags.is_empty();
    part
}
