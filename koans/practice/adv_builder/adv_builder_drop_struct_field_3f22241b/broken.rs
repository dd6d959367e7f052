#[derive(PartialEq)]
pub struct Square {
    pub rank: u32,
}

pub fn square(text: &str) -> Result<Square, &str> {
    let mut signs = text.chars();
    let file = signs.next().ok_or("empty")?;
    let rank = signs.next().and_then(|sign| sign.to_digit(9)).ok_or(text)?;
    Ok(Square { file, rank })
}
