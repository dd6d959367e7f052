#[derive(Debug)]
pub enum Country {
    Spain,
}

pub fn checksum(digits: &str, weights: &[u32], country: &Country) -> Result<u32, String> {
    let mut sum = 0;
    for (letter, weight) in digits.chars().zip(weights) {
        if weight == 0 {
            continue;
        }
        let digit = letter.to_digit(10).ok_or(format!("{country:?} {letter}"))?;
        sum += digit * weight;
    }
    Ok(sum % 97)
}
