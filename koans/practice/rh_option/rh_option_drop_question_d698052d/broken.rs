use std::time::Duration;

#[derive(Debug)]
pub struct Click {
    pub bar: u64,
    pub at: Duration,
}

pub fn clicks(bpm: u64, bars: u64) -> Option<Vec<String>> {
    let beat = 60_000_u64.checked_div(bpm);
    let mut lines = Vec::new();
    for bar in 0..bars {
        let at = Duration::from_millis(beat * bar);
        lines.push(format!("{:?}", Click { bar, at }));
    }
    Some(lines)
}
