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
