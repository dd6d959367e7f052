use std::sync::Arc;

#[derive(Debug, Default, PartialEq)]
pub struct Stats {
    pub hits: u8,
    pub misses: u8,
}

pub fn shared(hits: u8, misses: u8) -> Arc<Stats> {
    Arc::new(Stats { hits, misses })
}

pub fn report(stats: &Arc<Stats>) -> Result<String, String> {
    let total = stats.hits.checked_add(stats.misses).ok_or("overflow")?;
    if total == 0 {
        return Err("never asked".to_string());
    }
    Ok(format!("{stats:?} of {total}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_reported() {
        let text = report(&shared(7, 2)).unwrap();
        assert_eq!(text, "Stats { hits: 7, misses: 2 } of 9");
    }

    #[test]
    fn odd_counts_are_errors() {
        assert_eq!(report(&Arc::default()), Err("never asked".to_string()));
        assert_eq!(report(&shared(200, 56)), Err("overflow".to_string()));
    }
}
