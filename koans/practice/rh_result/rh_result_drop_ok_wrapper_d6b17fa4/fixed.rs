pub fn track_seconds(list: &str) -> Result<Vec<u32>, String> {
    let seconds = |entry: &str| -> Result<u32, String> {
        let (min, sec) = entry
            .split_once(':')
            .ok_or_else(|| format!("no colon in {entry}"))?;
        let min = min.parse::<u32>().map_err(|e| e.to_string())?;
        let sec = sec.parse::<u32>().map_err(|e| e.to_string())?;
        Ok(min * 60 + sec)
    };
    list.split_whitespace().map(seconds).collect()
}
