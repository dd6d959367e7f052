use std::time::Duration;

#[derive(Debug)]
pub struct Click {
    pub bar: u64,
    pub at: Duration,
}

pub fn clicks(bpm: u64, bars: u64) -> Option<Vec<String>> {
    let beat = 60_000_u64.checked_div(bpm)?;
    let mut lines = Vec::new();
    for bar in 0..bars {
        let at = Duration::from_millis(beat * bar);
        lines.push(format!("{:?}", Click { bar, at }));
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_bars_at_120() {
        let lines = clicks(120, 2).unwrap();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0], "Click { bar: 0, at: 0ns }");
        assert_eq!(lines[1], "Click { bar: 1, at: 500ms }");
    }

    #[test]
    fn no_tempo_no_clicks() {
        assert_eq!(clicks(0, 4), None);
        assert_eq!(clicks(60, 0), Some(Vec::new()));
    }
}
