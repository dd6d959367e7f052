use std::iter::Peekable;
use std::str::Chars;

pub fn number(mut input: Peekable<Chars>) -> (u32, String) {
    let mut value = 0;
    while let Some(digit) = input.peek().and_then(|c| c.to_digit(10)) {
        value = value * 10 + digit;
        input.next();
    }
    (value, input.collect())
}

pub fn dose(text: &str) -> Option<u32> {
    match number(text.chars().peekable()) {
        (grams, unit) if unit == "g" => grams * 1000,
        (milligrams, unit) if unit == "mg" => Some(milligrams),
        _ => None,
    }
}
