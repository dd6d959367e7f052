use std::sync::Mutex;

pub fn append(log: &Mutex<Vec<String>>, entry: &str) -> Result<usize, String> {
    if entry.is_empty() {
        return "empty entry".to_string();
    }
    let mut lines = log.lock().map_err(|e| e.to_string())?;
    lines.push(entry.to_uppercase());
    Ok(lines.len())
}
