pub fn bottoms(text: &str) -> Result<Vec<u32>, ParseIntError> {
    let mut found = Vec::new();
    let mut words = text.split('+');
    while let Some(word) = words.next() {
        found.push(word.trim().parse()?);
    }
    Ok(found)
}
