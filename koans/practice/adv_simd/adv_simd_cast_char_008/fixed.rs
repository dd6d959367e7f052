pub fn nibbles(word: u32) -> [u32; 8] {
    std::array::from_fn(|i| word >> (28 - 4 * i) & 0xF)
}

fn digit(nibble: u32) -> char {
    let letter = (nibble + 6) >> 4;
    char::from((u32::from(b'0') + nibble + 39 * letter) as u8)
}

pub fn fingerprint(words: &[u32]) -> String {
    words
        .iter()
        .flat_map(|word| nibbles(*word).map(digit))
        .collect()
}
