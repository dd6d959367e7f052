const KEYS: [&str; 10] = [
    "0", "1", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz",
];

pub fn spellings(number: &str) -> Vec<String> {
    number
        .chars()
        .filter_map(|c| c.to_digit(10))
        .fold(vec![String::new()], |words, digit| {
            let letters = KEYS[digit as usize];
            words
                .iter()
                .map(|word| letters.chars().map(move |letter| format!("{word}{letter}")))
                .flatten()
                .collect()
        })
}

pub fn matching<'d>(number: &str, dictionary: &[&'d str]) -> Option<&'d str> {
    let words = spellings(number);
    dictionary
        .iter()
        .copied()
        .find(|entry| words.iter().any(|word| word == entry))
}
