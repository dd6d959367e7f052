use anyhow::Result;

fn digits(isbn: &str) -> Result<Vec<u32>> {
    isbn.chars()
        .filter(|c| *c != '-')
        .map(|c| {
            c.to_digit(10)
                .ok_or_else(|| Error::msg(format!("{c:?} is no digit")))
        })
        .collect()
}

pub fn valid(isbn: &str) -> Result<bool> {
    let digits = digits(isbn)?;
    if digits.len() != 13 {
        return Err(Error::msg("an ISBN has 13 digits"));
    }
    let sum: u32 = digits
        .iter()
        .zip([1, 3].iter().cycle())
        .map(|(digit, weight)| digit * weight)
        .sum();
    Ok(sum % 10 == 0)
}
