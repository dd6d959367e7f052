use std::sync::Arc;

#[derive(Default, PartialEq)]
pub struct Stats {
    pub hits: u8,
    pub misses: u8,
}

pub fn report(stats: &Arc<Stats>) -> Result<String, String> {
    let total = stats.hits.checked_add(stats.misses).ok_or("overflow")?;
    if total == 0 {
        return Err("never asked".to_string());
    }
    Ok(format!("{stats:?} of {total}"))
}
