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
    let wanted = blood(letter)?;
    Ok(fridge.iter().filter(|bag| **bag == wanted).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_bags() {
        let fridge = [Blood::Zero, Blood::Rare, Blood::Zero];
        assert_eq!(in_stock(&fridge, 'O'), Ok(2));
        assert_eq!(in_stock(&fridge, 'R'), Ok(1));
    }

    #[test]
    fn unknown_letter_comes_back() {
        assert_eq!(in_stock(&[Blood::Rare], 'X'), Err('X'));
    }
}
