use std::num::ParseIntError;

#[derive(PartialEq)]
pub enum Visitor {
    Child,
    Adult,
}

pub fn visitor(age: &str) -> Result<Visitor, ParseIntError> {
    let years: u32 = age.parse()?;
    if years < 14 {
        return Ok(Visitor::Child);
    }
    Ok(Visitor::Adult)
}

pub fn enters_free(age: &str) -> Result<bool, ParseIntError> {
    Ok(visitor(age)? == Visitor::Child)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_free() {
        assert_eq!(enters_free("9"), Ok(true));
        assert_eq!(enters_free("14"), Ok(false));
    }

    #[test]
    fn age_must_be_a_number() {
        assert!(enters_free("old").is_err());
        assert!(visitor("").is_err());
    }
}
