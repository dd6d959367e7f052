use std::collections::HashMap;

#[derive(Debug, Clone)]
pub struct Kit {
    pub label: String,
    pub bricks: HashMap<String, u32>,
}

pub fn repaint(base: &Kit, color: &str, paint: &str) -> Option<Kit> {
    let count = *base.bricks.get(color)?;
    let mut kit = base.clone();
    kit.bricks.remove(color);
    kit.bricks.insert(paint.to_string(), count);
    Some(kit)
}
