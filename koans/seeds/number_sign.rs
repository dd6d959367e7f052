use std::str::FromStr;

#[derive(PartialEq, Clone, Copy)]
pub enum Sign {
    Minus,
    Plus,
}

pub fn has_sign(text: &str, expected: Sign) -> Result<bool, String> {
    let number = f64::from_str(text).map_err(|e| e.to_string())?;
    let mut sign = Sign::Plus;
    if number < 0.0 {
        sign = Sign::Minus;
    }
    Ok(sign == expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_told_apart() {
        assert_eq!(has_sign("-0.25", Sign::Minus), Ok(true));
        assert_eq!(has_sign("-3", Sign::Plus), Ok(false));
        assert_eq!(has_sign("17", Sign::Plus), Ok(true));
    }

    #[test]
    fn words_have_no_sign() {
        let result = has_sign("minus one", Sign::Minus);
        assert_eq!(result, Err("invalid float literal".to_string()));
    }
}
