pub struct Disc {
    pub radius: f32,
    pub hue: char,
}

pub fn read_disc(text: &str) -> Result<Disc, &'static str> {
    let hue = text.chars().next().ok_or("empty text")?;
    let radius = text.replace(hue, "").parse().map_err(|_| "bad radius")?;
    Ok(Disc { radius, hue })
}
pub fn grown(disc: &Disc) -> Disc {
    let mut other = disc.clone();
    if other.hue == 'r' {
        other.radius *= 2.0;
    }
    other
}
