use std::collections::VecDeque;

/// Removes up to `max` bytes and returns them as text.
pub fn drain_text(queue: &mut VecDeque<u8>, max: usize) -> Result<String, String> {
    if queue.is_empty() {
        return Err("nothing waiting".into());
    }
    let count = max.min(queue.len());
    let bytes: Vec<u8> = queue.drain(..count).collect();
    let text = String::from_utf8(bytes).map_err(|e| e.to_string())?;
    Ok(text.replace("\r\n", "\n"))
}
