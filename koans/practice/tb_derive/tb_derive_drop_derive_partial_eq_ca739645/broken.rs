use std::str::FromStr;

#[derive(Debug, Eq)]
pub struct Isotope(pub String, pub u32);

impl FromStr for Isotope {
    type Err = String;
    fn from_str(text: &str) -> Result<Isotope, String> {
        let (name, mass) = text.split_once('-').ok_or("dash missing")?;
        let mass = mass.parse().unwrap_or(0);
        Ok(Isotope(name.to_lowercase(), mass))
    }
}
