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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_one_counts() {
        assert_eq!(last_sign(&['+', '-']), Ok("ends in Minus".to_string()));
        assert_eq!(last_sign(&['-', '+']), Ok("ends in Plus".to_string()));
    }

    #[test]
    fn strange_marks() {
        assert_eq!(last_sign(&['+', 'x']), Err('x'));
        assert_eq!(last_sign(&[]), Err('?'));
    }
}
