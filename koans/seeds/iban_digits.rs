#[derive(Debug)]
pub enum Country {
    Norway,
    Spain,
}

pub fn checksum(digits: &str, weights: &[u32], country: &Country) -> Result<u32, String> {
    let mut sum = 0;
    for (letter, weight) in digits.chars().zip(weights) {
        if *weight == 0 {
            continue;
        }
        let digit = letter.to_digit(10).ok_or(format!("{country:?} {letter}"))?;
        sum += digit * weight;
    }
    Ok(sum % 97)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighted_digits_are_added() {
        assert_eq!(checksum("123", &[5, 4, 3], &Country::Norway), Ok(22));
        assert_eq!(checksum("99", &[9, 9], &Country::Spain), Ok(65));
        assert_eq!(checksum("x4", &[0, 2], &Country::Spain), Ok(8));
    }

    #[test]
    fn letters_name_the_country() {
        let result = checksum("1B", &[1, 1], &Country::Spain);
        assert_eq!(result, Err("Spain B".to_string()));
    }
}
