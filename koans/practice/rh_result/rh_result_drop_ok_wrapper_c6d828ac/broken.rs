#[derive(Debug)]
pub struct Dial {
    pub country: u16,
    pub local: String,
}

pub fn dial(text: &str) -> Result<Dial, String> {
    let bare = text.strip_prefix('+').ok_or("plus is missing")?;
    let (country, local) = bare.split_once(' ').ok_or("space is missing")?;
    let country = country.parse().map_err(|_| "odd country")?;
    let local = local.replace('-', "");
    Dial { country, local }
}

pub fn trace(text: &str) -> Result<String, String> {
    let dial = dial(text)?;
    Ok(format!("{}/{} {:?}", dial.country, dial.local, dial))
}
