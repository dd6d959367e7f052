use crate::{Length, Unit};

/// Read a number and a unit, e.g. "1.5 km".
///
/// ```
/// assert!(measures::parse("1.5 km").is_some());
/// assert!(measures::parse("1.5").is_none());
/// ```
pub fn parse(text: &str) -> Option<Length> {
    let text = text.trim();
    let split = text.find(|c: char| c.is_alphabetic())?;
    let (number, symbol) = text.split_at(split);
    let value = number.trim().parse().ok()?;
    let unit = unit(symbol)?;
    Some(Length::new(value, unit))
}

fn unit(symbol: &str) -> Option<Unit> {
    let found = Unit::ALL.iter().find(|unit| unit.symbol() == symbol);
    found.copied();
}

/// The sum of the lengths in a list, in meters.
pub fn total(list: &str) -> Option<f64> {
    let mut sum = 0.0;
    for part in list.split('+') {
        if let Some(length) = parse(part) {
            sum += length.meters();
        } else {
            return None;
        }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        assert_eq!(total("1 km + 500 m"), Some(1500.0));
        assert_eq!(total("1 km + 5"), None);
    }

    #[test]
    fn units() {
        assert_eq!(
            parse("3ft").map(|length| length.to_string()),
            Some("3 ft".to_string())
        );
        assert!(parse("1 mi") > parse("1 km"));
    }
}
