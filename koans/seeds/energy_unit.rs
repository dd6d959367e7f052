#[derive(PartialEq)]
pub enum Unit {
    Newton,
    Joule,
}

pub fn unit(symbol: char) -> Result<Unit, String> {
    match symbol {
        'N' => Ok(Unit::Newton),
        'J' => Ok(Unit::Joule),
        _ => Err(format!("unit {symbol}")),
    }
}

pub fn starts_as_energy(symbols: &[char]) -> Result<bool, String> {
    let first = symbols.first().ok_or("no unit")?;
    Ok(unit(*first)? == Unit::Joule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_energy() {
        assert_eq!(starts_as_energy(&['J', 'N']), Ok(true));
        assert_eq!(starts_as_energy(&['N', 'J']), Ok(false));
    }

    #[test]
    fn unknown() {
        assert_eq!(starts_as_energy(&['W']), Err("unit W".to_string()));
        assert_eq!(starts_as_energy(&[]), Err("no unit".to_string()));
    }
}
