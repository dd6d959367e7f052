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
