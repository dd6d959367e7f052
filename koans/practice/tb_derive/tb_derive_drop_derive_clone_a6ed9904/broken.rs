#[derive(Debug, Copy, PartialEq, PartialOrd)]
pub struct Celsius(pub f32);

fn temperature(entry: &str) -> Result<Celsius, std::num::ParseFloatError> {
    entry.trim_end_matches("°C").parse().map(Celsius)
}

/// Index of the last night that froze; unreadable entries do not count.
pub fn last_frost(diary: &[&str]) -> Option<usize> {
    diary
        .iter()
        .rposition(|entry| matches!(temperature(entry), Ok(t) if t < Celsius(0.0)))
}

pub fn coldest(diary: &[&str]) -> Option<Celsius> {
    let mut low: Option<Celsius> = None;
    for entry in diary {
        let Some(now) = temperature(entry).ok() else {
            continue;
        };
        if low.is_none_or(|l| now < l) {
            low = Some(now);
        }
    }
    low
}
