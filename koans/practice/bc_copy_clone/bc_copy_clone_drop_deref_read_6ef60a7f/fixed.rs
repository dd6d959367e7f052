use std::num::ParseIntError;

pub fn bottoms(text: &str) -> Result<Vec<u32>, ParseIntError> {
    let mut found = Vec::new();
    let mut words = text.split('+');
    while let Some(word) = words.next() {
        found.push(word.trim().parse()?);
    }
    Ok(found)
}

pub fn widest(text: &str) -> Result<u32, ParseIntError> {
    let mut best = 0u32;
    for bottom in &bottoms(text)? {
        best = best.max(*bottom);
    }
    Ok(best)
}
