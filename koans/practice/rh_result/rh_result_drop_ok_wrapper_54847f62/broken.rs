use std::time::Duration;

pub fn pause(word: &str) -> Result<Duration, String> {
    for (letter, size) in &[('h', 3600), ('m', 60), ('s', 1)] {
        if let Some(count) = word.strip_suffix(*letter) {
            let count: u64 = count.parse().map_err(|_| format!("count {count}"))?;
            return Duration::from_secs(count * size);
        }
    }
    Err(format!("unit of {word}"))
}
