pub fn morse_letters(message: &str) -> impl Iterator<Item = char> + '_ {
    let upper: String = message
        .to_uppercase()
        .split_whitespace()
        .collect::<Vec<&str>>()
        .concat();
    upper.chars()
}

pub fn keystrokes(message: &str) -> usize {
    morse_letters(message)
        .into_iter()
        .map(|c| if c == 'E' || c == 'T' { 1 } else { 3 })
        .sum()
}
