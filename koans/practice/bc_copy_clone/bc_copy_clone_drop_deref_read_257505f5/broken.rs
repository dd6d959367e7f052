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
    Ok(spent > timeout(text)?)
}
