#[derive(PartialEq)]
pub struct Metres(pub f32);

pub fn measure(text: &str, scale: &f32) -> Result<Metres, String> {
    let number = text.strip_suffix("cm").ok_or("not in cm")?;
    let length: f32 = number.parse().map_err(|_| format!("bad {number}"))?;

    Ok(Metres(length * scale))
}
