#[derive(Clone)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn red_grows() {
        let red = read_disc("r1.5").unwrap();
        assert_eq!(grown(&red).radius, 3.0);
        let blue = read_disc("b4").unwrap();
        assert_eq!((grown(&blue).radius, blue.hue), (4.0, 'b'));
    }

    #[test]
    fn bad_text() {
        assert_eq!(read_disc("").err(), Some("empty text"));
        assert_eq!(read_disc("gx").err(), Some("bad radius"));
    }
}
