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
