use std::str;

/// Payload of a message such as `3:abc`.
pub fn payload(message: &[u8]) -> Result<String, Box<dyn std::error::Error>> {
    let text = str::from_utf8(message)?;
    let (digits, rest) = text.split_once(':').unwrap_or((text, ""));
    let length = digits.parse::<usize>()?;
    Ok(rest.chars().take(length).collect())
}
