#[derive(Debug, Clone)]
pub struct Square {
    pub file: char,
    pub rank: u32,
}

pub fn square(text: &str) -> Option<Square> {
    let file = *text.as_bytes().first()? as char;
    let rank = text.get(1..)?.parse().ok()?;
    Some(Square { file, rank })
}

pub fn mirrored(square: &Square) -> Square {
    let mut copy = square.clone();
    copy.rank = 9 - copy.rank;
    copy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_square() {
        let found = square("e2").unwrap();
        assert_eq!((found.file, found.rank), ('e', 2));
        assert!(square("").is_none());
        assert!(square("ex").is_none());
    }

    #[test]
    fn mirrors_the_rank() {
        let other = mirrored(&square("b3").unwrap());
        assert_eq!((other.file, other.rank), ('b', 6));
    }
}
