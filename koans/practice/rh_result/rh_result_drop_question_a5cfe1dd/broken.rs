#[derive(Clone, Copy, PartialEq)]
pub enum Blood {
    Zero,
    Rare,
}

pub fn blood(letter: char) -> Result<Blood, char> {
    match letter {
        'O' => Ok(Blood::Zero),
        'R' => Ok(Blood::Rare),
        other => Err(other),
    }
}

pub fn in_stock(fridge: &[Blood], letter: char) -> Result<usize, char> {
    let wanted = blood(letter);
    Ok(fridge.iter().filter(|bag| **bag == wanted).count())
}
