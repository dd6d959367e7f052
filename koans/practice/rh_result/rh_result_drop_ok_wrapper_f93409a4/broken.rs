#[derive(Debug, PartialEq)]
pub enum SizeError {
    NoItems,
    Rate(f64),
}

/// Bits and hash functions for a number of items and an error rate.
pub fn plan(items: u32, rate: f64) -> Result<(u32, u32), SizeError> {
    if !(rate > 0.0 && rate < 1.0) {
        return SizeError::Rate(rate);
    }
    let items = (items > 0)
        .then_some(f64::from(items))
        .ok_or(SizeError::NoItems)?;
    let ln2 = std::f64::consts::LN_2;
    let bits = (-items * rate.ln() / (ln2 * ln2)).ceil();
    Ok((bits as u32, (bits / items * ln2).round() as u32))
}
