#[derive(Clone)]
pub struct Disc {
    pub radius: f32,
    pub hue: char,
}

pub fn read_disc(text: &str) -> Result<Disc, &'static str> {
    let hue = text.chars().next().ok_or("empty text")?;
    let radius = text.replace(hue, "").parse().map_err(|_| "bad radius")?;
    Disc { radius, hue }
}
