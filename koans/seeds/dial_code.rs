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
    Ok(Dial { country, local })
}

pub fn trace(text: &str) -> Result<String, String> {
    let dial = dial(text)?;
    Ok(format!("{}/{} {:?}", dial.country, dial.local, dial))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traces_a_call() {
        let line = trace("+44 20-71").unwrap();
        assert_eq!(line, "44/2071 Dial { country: 44, local: \"2071\" }");
    }

    #[test]
    fn faults() {
        assert_eq!(trace("44 20").unwrap_err(), "plus is missing");
        assert_eq!(trace("+4420").unwrap_err(), "space is missing");
        assert_eq!(trace("+uk 20").unwrap_err(), "odd country");
    }
}
