#[derive(Debug)]
pub struct Reading {
    pub degrees: f32,
    pub scale: char,
}

pub fn reading(text: &str) -> Result<Reading, String> {
    let mut body = text.to_string();
    let scale = body.pop().ok_or("empty text")?;
    let degrees = body.parse().map_err(|_| format!("bad number {body}"))?;
    Ok(Reading { degrees, scale })
}

pub fn label(text: &str) -> Result<String, String> {
    let found = reading(text)?;
    format!("{} from {:?}", found.scale, found)
}
