use std::time::Duration;

pub fn pause(word: &str) -> Result<Duration, String> {
    for (letter, size) in &[('h', 3600), ('m', 60), ('s', 1)] {
        if let Some(count) = word.strip_suffix(*letter) {
            let count: u64 = count.parse().map_err(|_| format!("count {count}"))?;
            return Ok(Duration::from_secs(count * size));
        }
    }
    Err(format!("unit of {word}"))
}

pub fn total_pause(text: &str) -> Result<Duration, String> {
    let mut total = Duration::ZERO;
    for word in text.split_whitespace() {
        total += pause(word)?;
    }
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_pauses() {
        assert_eq!(pause("2m"), Ok(Duration::from_secs(120)));
        assert_eq!(total_pause("1h 5s"), Ok(Duration::from_secs(3605)));
        assert_eq!(total_pause(""), Ok(Duration::ZERO));
    }

    #[test]
    fn names_the_fault() {
        assert_eq!(pause("xh"), Err("count x".to_string()));
        assert_eq!(total_pause("1h 9d"), Err("unit of 9d".to_string()));
    }
}
