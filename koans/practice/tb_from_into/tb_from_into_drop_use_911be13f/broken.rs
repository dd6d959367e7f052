#[derive(Debug, Clone)]
pub struct Sign(pub String, pub u32);

impl FromStr for Sign {
    type Err = String;

    fn from_str(line: &str) -> Result<Sign, String> {
        let (text, limit) = line.split_once(':').ok_or("no colon in sign")?;
        Ok(Sign(text.to_string(), limit.parse().unwrap_or(50)))
    }
}
