#[derive(Clone)]
pub struct Code {
    pub area: String,
    pub unit: u16,
}

pub fn parse_code(text: &str) -> Option<Code> {
    let gap = text.find(' ')?;
    let area = text[..gap].to_string();
    let unit = text[gap + 1..].parse::<u16>().ok()?;
    Some(Code { area, unit })
}
