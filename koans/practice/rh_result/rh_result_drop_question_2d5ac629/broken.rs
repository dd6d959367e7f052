pub fn is_leap(year: &str) -> Result<bool, std::num::ParseIntError> {
    let year: u32 = year.trim().parse();
    Ok(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
}

pub fn february(year: &str) -> Result<u8, std::num::ParseIntError> {
    let leap = is_leap(year)?;
    Ok(if leap { 29 } else { 28 })
}
