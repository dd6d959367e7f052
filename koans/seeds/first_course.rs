#[derive(Debug)]
pub enum Course {
    Soup,
    Cake,
}

pub fn course(letter: char) -> Result<Course, String> {
    match letter {
        's' | 'S' => Ok(Course::Soup),
        'c' => Ok(Course::Cake),
        _ => Err(format!("no course {letter}")),
    }
}

pub fn order(letters: &[char]) -> Result<String, String> {
    let first = letters.first().ok_or("empty order")?;
    let chosen: Course = course(*first)?;
    Ok(format!("{:?} of {}", chosen, letters.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_letter_counts() {
        assert_eq!(order(&['s', 'x']), Ok("Soup of 2".to_string()));
        assert_eq!(order(&['S']), Ok("Soup of 1".to_string()));
        assert_eq!(order(&['c']), Ok("Cake of 1".to_string()));
    }

    #[test]
    fn refused_orders() {
        assert_eq!(order(&['p']), Err("no course p".to_string()));
        assert_eq!(order(&[]), Err("empty order".to_string()));
    }
}
