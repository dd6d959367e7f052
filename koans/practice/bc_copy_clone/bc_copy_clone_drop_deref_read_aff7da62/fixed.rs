use std::collections::HashMap;

pub struct Plot {
    pub width: usize,
    pub plants: HashMap<String, u8>,
}

pub fn crowded(plot: &Plot, name: &str) -> Option<bool> {
    let count = plot.plants.get(name)?;
    Some(*count > 4)
}
