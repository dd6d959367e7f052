#[derive(Debug, PartialEq, Clone)]
pub enum TagError {
    Smudged,
    UnknownRate(char),
}

fn cents(tag: &str) -> Result<(char, u64), TagError> {
    let mut chars = tag.chars();
    let sign = chars.next().ok_or(TagError::Smudged)?;
    let (whole, part) = chars.as_str().split_once('.').ok_or(TagError::Smudged)?;
    let number = format!("{whole}{part:0<2}");
    number
        .parse()
        .map(|n| (sign, n))
        .map_err(|_| TagError::Smudged)
}

pub fn in_euro(tag: &str) -> Result<u64, TagError> {
    cents(tag).and_then(|(sign, amount)| match sign {
        '€' => Ok(amount),
        '$' => Ok(amount * 9 / 10),
        other => Err(TagError::UnknownRate(other)),
    })
}
