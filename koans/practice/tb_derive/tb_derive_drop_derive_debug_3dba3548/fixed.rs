#[derive(Debug)]
pub enum Sign {
    Minus,
    Plus,
}

pub fn sign(mark: &char) -> Result<Sign, char> {
    match *mark {
        '-' => Ok(Sign::Minus),
        '+' => Ok(Sign::Plus),
        other => Err(other),
    }
}

pub fn last_sign(marks: &[char]) -> Result<String, char> {
    let mark = marks.last().ok_or('?')?;
    let found: Sign = sign(mark)?;
    Ok(format!("ends in {found:?}"))
}
