#[derive(Debug)]
pub struct BadDigit(pub char);

pub fn luhn(number: &str) -> Result<bool, BadDigit> {
    let mut sum = 0;
    for (place, symbol) in number.chars().rev().enumerate() {
        let digit = symbol.to_digit(10).ok_or(BadDigit(symbol))?;
        sum += match (place % 2, digit) {
            (0, d) => d,
            (_, d) if d > 4 => 2 * d - 9,
            (_, d) => 2 * d,
        };
    }
    Ok(sum % 10 == 0)
}
