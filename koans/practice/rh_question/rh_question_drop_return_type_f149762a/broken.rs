use std::num::ParseIntError;

pub fn expand(instruction: &str) {
    let digits: String = instruction
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    let times: usize = digits.parse()?;
    Ok(instruction[digits.len()..].repeat(times))
}
