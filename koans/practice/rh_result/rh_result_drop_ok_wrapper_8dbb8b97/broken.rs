pub fn retry<F>(mut attempt: F, limit: u32) -> Result<u32, String>
where
    F: FnMut(u32) -> bool,
{
    for turn in 1..=limit {
        if attempt(turn) {
            return turn;
        }
    }
    Err(format!("gave up after {}", limit))
}

pub fn dial(mut busy_signals: u32, limit: u32) -> Result<u32, String> {
    let phone = |_| {
        let free = busy_signals == 0;
        busy_signals = busy_signals.saturating_sub(1);
        free
    };
    retry(phone, limit)
}
