#[derive(Debug, PartialEq)]
pub enum GearError {
    Missing(&'static str),
    NotTeeth(String),
}

pub fn teeth(word: Option<&str>, part: &'static str) -> Result<u32, GearError> {
    let word = word.ok_or(GearError::Missing(part))?;
    match word.parse() {
        Ok(0) | Err(_) => Err(GearError::NotTeeth(word.to_string())),
        Ok(number) => Ok(number),
    }
}

/// Millimetres that one turn of the pedals moves the bicycle.
pub fn development(front: u32, rear: u32, wheel: u32) -> u32 {
    wheel * front / rear
}

pub fn gear(text: &str, wheel: u32) -> Result<u32, GearError> {
    let mut words = text.split_whitespace();
    let front = teeth(words.next(), "chainring")?;
    let rear = teeth(words.next(), "sprocket")?;
    Ok(development(front, rear, wheel))
}
