pub fn group_digits(number: &mut String) {
    let digits = number.len();
    for (i, c) in number.chars().rev().enumerate() {
        if i > 0 && i % 3 == 0 && c.is_ascii_digit() {
            number.insert(digits - i, '_');
        }
    }
}

pub fn literal(value: u64, suffix: &str) -> String {
    let mut text = value.to_string();
    group_digits(&mut text);
    text + suffix
}
