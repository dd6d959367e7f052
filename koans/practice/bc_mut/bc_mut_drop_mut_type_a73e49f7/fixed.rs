pub fn group_digits(number: &mut String) {
    let digits = number.len();
    for i in 1..digits {
        if i % 3 == 0 {
            number.insert(digits - i, '_');
        }
    }
}

pub fn literal(value: u64, suffix: &str) -> String {
    let mut text = value.to_string();
    group_digits(&mut text);
    text + suffix
}
