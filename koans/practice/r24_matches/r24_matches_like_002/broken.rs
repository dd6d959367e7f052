pub fn is_vowel(c: char) -> bool {
    match c.to_ascii_lowercase() {
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' => true,
        _ => false,
    }
}

pub fn syllables(word: &str) -> usize {
    let mut count = 0;
    let mut in_vowel = false;
    for c in word.chars() {
        let vowel = is_vowel(c);
        count += usize::from(vowel && !in_vowel);
        in_vowel = vowel;
    }
    let silent_e = word.ends_with('e') && !word.ends_with("le");
    if silent_e && count > 1 {
        count - 1
    } else {
        count.max(1)
    }
}

pub fn is_haiku(poem: &str) -> bool {
    let counts: Vec<usize> = poem
        .lines()
        .map(|line| line.split_whitespace().map(syllables).sum())
        .collect();
    counts == [5, 7, 5]
}
