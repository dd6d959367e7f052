#[derive(PartialEq)]
pub struct Square {
    pub file: char,
    pub rank: u32,
}

pub fn square(text: &str) -> Result<Square, &str> {
    let mut signs = text.chars();
    let file = signs.next().ok_or("empty")?;
    let rank = signs.next().and_then(|sign| sign.to_digit(9)).ok_or(text)?;
    Ok(Square { file, rank })
}

pub fn rook_reaches(from: &Square, to: &Square) -> bool {
    from != to && (from.file == to.file || from.rank == to.rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_lines_only() {
        let (home, up) = (square("a1").unwrap(), square("a8").unwrap());
        assert!(rook_reaches(&home, &up));
        assert!(rook_reaches(&home, &square("h1").unwrap()));
        assert!(!rook_reaches(&home, &square("b2").unwrap()));
        assert!(!rook_reaches(&home, &home));
    }

    #[test]
    fn unreadable_squares() {
        assert_eq!(square("").err(), Some("empty"));
        assert_eq!(square("ax").err(), Some("ax"));
    }
}
