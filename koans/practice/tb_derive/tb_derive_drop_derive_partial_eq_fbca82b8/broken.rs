pub enum Unit {
    Joule,
}

pub fn unit(symbol: char) -> Result<Unit, String> {
    match symbol {
        'J' => Ok(Unit::Joule),
        _ => Err(format!("unit {symbol}")),
    }
}

pub fn starts_as_energy(symbols: &[char]) -> Result<bool, String> {
    let first = symbols.first().ok_or("no unit")?;
    Ok(unit(*first)? == Unit::Joule)
}
