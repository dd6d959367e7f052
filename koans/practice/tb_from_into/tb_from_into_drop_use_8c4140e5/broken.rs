#[derive(Debug, Clone)]
pub struct Loom(pub u16);

impl FromStr for Loom {
    type Err = String;

    fn from_str(text: &str) -> Result<Loom, String> {
        let width = text.parse::<u16>().map_err(|e| e.to_string())?;
        Ok(Loom(width))
    }
}
