use std::collections::HashMap;

pub fn weight(table: &HashMap<&str, f64>, parts: &[(&str, u32)]) -> Result<f64, String> {
    let mut total = 0.0;
    for (symbol, count) in parts {
        let mass = table.get(symbol).ok_or_else(|| format!("no {symbol}"))?;
        let atoms = f64::from(*count);
        total += mass * atoms;
    }
    Ok(total)
}
