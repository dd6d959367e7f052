use std::sync::Arc;

#[derive(Debug, Default, PartialEq)]
pub struct Stats {
    pub misses: u8,
}

pub fn shared(hits: u8, misses: u8) -> Arc<Stats> {
    Arc::new(Stats { hits, misses })
}

pub fn report(stats: &Arc<Stats>) -> Result<String, String> {
    let total = stats.hits.checked_add(stats.misses).ok_or("overflow")?;

    Ok(format!("{stats:?} of {total}"))
}
