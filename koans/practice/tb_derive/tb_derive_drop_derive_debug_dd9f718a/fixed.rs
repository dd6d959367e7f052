#[derive(Debug)]
pub enum Course {
    Soup,
    Cake,
}

pub fn course(letter: char) -> Result<Course, String> {
    match letter {
        's' | 'S' => Ok(Course::Soup),

        _ => Err(format!("no course {letter}")),
    }
}

pub fn order(letters: &[char]) -> Result<String, String> {
    let first = letters.first().ok_or("empty order")?;
    let chosen: Course = course(*first)?;
    Ok(format!("{:?} of {}", chosen, letters.len()))
}
