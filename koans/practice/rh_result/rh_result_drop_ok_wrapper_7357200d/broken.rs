#[derive(PartialEq)]
pub enum Weight {
    Gram,
    Kilo,
}

pub fn weight(symbol: char) -> Result<Weight, String> {
    match symbol {
        'g' => Weight::Gram,
        'k' => Ok(Weight::Kilo),
        other => Err(format!("no unit {other}")),
    }
}

pub fn starts_heavy(symbols: &[char]) -> Result<bool, String> {
    let symbol = symbols.first().ok_or("nothing to weigh")?;
    Ok(weight(*symbol)? == Weight::Kilo)
}
