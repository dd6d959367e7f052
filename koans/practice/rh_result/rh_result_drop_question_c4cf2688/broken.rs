#[derive(Debug, PartialEq)]
pub enum FormError {
    NotANumber,
    TooYoung,
}

pub fn check_age(field: &str) -> Result<u8, FormError> {
    let age: u8 = field.trim().parse().ok().ok_or(FormError::NotANumber);
    if age < 18 {
        return Err(FormError::TooYoung);
    }
    Ok(age)
}
