use std::collections::HashMap;

pub struct Plot {
    pub width: usize,
    pub plants: HashMap<String, u8>,
}

pub fn split_off(from: &mut Plot, name: &str) -> Option<Plot> {
    let width = from.width.checked_sub(1)?;
    let count = from.plants.remove(name)?;
    let plants = HashMap::from([(name.to_string(), count)]);
    Some(Plot { width, plants })
}
