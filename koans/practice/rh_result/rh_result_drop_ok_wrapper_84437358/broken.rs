pub fn plan(busy: &[bool; 8], need: usize) -> Result<String, String> {
    if need == 0 {
        return "a meeting takes time".to_string();
    }
    let slot: Result<usize, String> = busy
        .windows(need)
        .position(|hours| hours.iter().all(|taken| !taken))
        .ok_or_else(|| format!("no {need} free hours"));
    slot.map(|hour| format!("{}:00", hour + 9))
}
