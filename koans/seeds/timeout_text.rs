use std::time::Duration;

pub fn timeout(text: &str) -> Result<Duration, String> {
    let at = text.find(['s', 'm']).ok_or("no unit")?;
    let count: u64 = text[..at].parse().map_err(|_| "no count")?;
    if text.ends_with('m') {
        Ok(Duration::from_secs(count * 60))
    } else {
        Ok(Duration::from_secs(count))
    }
}

pub fn expired(spent: &Duration, text: &str) -> Result<bool, String> {
    Ok(*spent > timeout(text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_units() {
        assert_eq!(timeout("3m"), Ok(Duration::from_secs(180)));
        assert_eq!(timeout("45s"), Ok(Duration::from_secs(45)));
        assert_eq!(timeout("45"), Err("no unit".to_string()));
        assert_eq!(timeout("s"), Err("no count".to_string()));
    }

    #[test]
    fn compares() {
        let spent = Duration::from_secs(61);
        assert_eq!(expired(&spent, "1m"), Ok(true));
        assert_eq!(expired(&spent, "90s"), Ok(false));
        assert!(expired(&spent, "later").is_err());
    }
}
