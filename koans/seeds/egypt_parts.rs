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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_bottoms() {
        assert_eq!(bottoms("2 + 3+12"), Ok(vec![2, 3, 12]));
        assert_eq!(widest("2 + 30+12"), Ok(30));
    }

    #[test]
    fn refuses_gaps() {
        assert!(bottoms("2++3").is_err());
        assert!(widest("two").is_err());
    }
}
