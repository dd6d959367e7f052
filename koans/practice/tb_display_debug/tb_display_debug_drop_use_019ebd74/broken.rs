#[derive(Debug)]
pub enum Medium {
    Paper,
    Film(u32),
}

impl fmt::Display for Medium {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let name = format!("{self:?}");
        write!(f, "{}", name.to_lowercase())
    }
}

pub fn label(media: &[Medium], spot: usize) -> Result<String, String> {
    let medium = media.get(spot).ok_or("empty box")?;
    Ok(format!("box {spot}: {medium}"))
}
