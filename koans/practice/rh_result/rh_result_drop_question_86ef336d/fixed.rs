pub fn sigil(word: &str) -> Result<(char, &str), &'static str> {
    let first = word.chars().next().ok_or("empty word")?;
    if first.is_alphanumeric() {
        return Err("no sigil");
    }
    if word.len() > 16 {
        return Err("word too long");
    }
    Ok((first, &word[first.len_utf8()..]))
}
