use std::iter::Peekable;
use std::str::Chars;

#[derive(Debug)]
pub enum ScanError {
    EndOfInput,
    NoDigits,
}

pub fn integer(input: &mut Peekable<Chars>) -> Result<i32, ScanError> {
    let negative = *input.peek()? == '-';
    if negative {
        input.next();
    }
    let mut digits = String::new();
    while let Some(c) = input.next_if(|c| c.is_ascii_digit()) {
        digits.push(c);
    }
    let value: i32 = digits.parse().map_err(|_| ScanError::NoDigits)?;
    Ok(if negative { -value } else { value })
}
