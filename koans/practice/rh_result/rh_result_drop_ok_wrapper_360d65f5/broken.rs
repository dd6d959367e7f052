pub fn side(text: &str) -> Result<f64, String> {
    let number = text.strip_suffix('m').ok_or("no unit")?;
    number
        .trim()
        .parse()
        .map_err(|_| format!("bad length {text}"))
}

pub fn area(width: f64, depth: f64) -> f64 {
    width * depth
}

pub fn room(width: &str, depth: &str) -> Result<f64, String> {
    area(side(width)?, side(depth)?)
}
