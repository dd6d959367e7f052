#[derive(Debug, PartialEq)]
pub struct Paint {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

impl From<[u8; 3]> for Paint {
    fn from([red, green, blue]: [u8; 3]) -> Self {
        Paint { red, green, blue }
    }
}

pub fn channels(text: &str) -> Result<[u8; 3], String> {
    let mut mixed = [0; 3];
    let mut parts = text.split(',');
    for channel in &mut mixed {
        let part = parts.next().ok_or("too few channels")?.trim();
        *channel = part.parse().map_err(|_| format!("bad channel {part}"))?;
    }
    Ok(mixed)
}

pub fn parse_paint(text: &str) -> Result<Paint, String> {
    match text.trim() {
        "chalk" => Ok(Paint::from([250, 248, 240])),
        "soot" => Ok(Paint::from([18, 18, 20])),
        mixed => channels(mixed),
    }
}
