pub struct Ratio {
    pub top: i64,
    pub bottom: i64,
}

pub fn ratio(text: &str) -> Result<Ratio, String> {
    let slash = text.find('/').ok_or_else(|| text.to_string())?;
    let top = text[..slash].parse().map_err(|_| "bad top")?;
    let bottom = text[slash + 1..].parse().map_err(|_| "bad bottom")?;
    Ok(Ratio { top, bottom })
}
