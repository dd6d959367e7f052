#[derive(Debug, Clone)]
pub struct Square {
    pub rank: u32,
}

pub fn square(text: &str) -> Option<Square> {
    let file = *text.as_bytes().first()? as char;
    let rank = text.get(1..)?.parse().ok()?;
    Some(Square { file, rank })
}
