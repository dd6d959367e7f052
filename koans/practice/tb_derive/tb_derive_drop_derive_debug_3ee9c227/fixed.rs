use std::collections::HashMap;

#[derive(Debug, Clone, Copy)]
pub enum Flame {
    Lilac,
}

pub fn burn(table: &HashMap<String, Flame>, salt: &str) -> Result<String, String> {
    let flame: Flame = *table.get(salt).ok_or("salt not tested")?;
    let text = format!("{salt} burns {flame:?}");
    Ok(text.to_lowercase())
}
