pub fn parse_code(code: &str) -> u64 {
    code.chars().fold(0, |value: u64, c| {
        if let Some(digit) = c.to_digit(36) {
            value = value * 36 + u64::from(digit);
        }
        value
    })
}

pub fn newer(a: &str, b: &str) -> bool {
    parse_code(a) > parse_code(b)
}
