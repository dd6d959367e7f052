#[derive(PartialEq)]
pub enum Weight {
    Gram,
    Kilo,
}

pub fn weight(symbol: char) -> Result<Weight, String> {
    match symbol {
        'g' => Ok(Weight::Gram),
        'k' => Ok(Weight::Kilo),
        other => Err(format!("no unit {other}")),
    }
}

pub fn starts_heavy(symbols: &[char]) -> Result<bool, String> {
    let symbol = symbols.first().ok_or("nothing to weigh")?;
    Ok(weight(*symbol)? == Weight::Kilo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_at_the_first() {
        assert_eq!(starts_heavy(&['k', 'g']), Ok(true));
        assert_eq!(starts_heavy(&['g', 'k']), Ok(false));
    }

    #[test]
    fn reports_trouble() {
        assert_eq!(starts_heavy(&['t']), Err("no unit t".to_string()));
        assert_eq!(starts_heavy(&[]), Err("nothing to weigh".to_string()));
    }
}
