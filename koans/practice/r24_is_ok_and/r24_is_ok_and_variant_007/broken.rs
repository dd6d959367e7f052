#[derive(Debug, PartialEq)]
pub enum Isbn {
    Length(usize),
    Letter(char),
}

fn digits(isbn: &str) -> Result<Vec<u32>, Isbn> {
    let digits = isbn
        .chars()
        .filter(|c| *c != '-')
        .map(|c| c.to_digit(10).ok_or(Isbn::Letter(c)));
    digits.collect()
}

pub fn checksum(isbn: &str) -> Result<u32, Isbn> {
    let digits = digits(isbn)?;
    if digits.len() != 13 {
        return Err(Isbn::Length(digits.len()));
    }
    Ok(digits
        .iter()
        .zip([1, 3].iter().cycle())
        .map(|(d, w)| d * w)
        .sum())
}

pub fn is_valid(isbn: &str) -> bool {
    checksum(isbn).map(|sum| sum % 10 == 0) == Ok(true)
}
