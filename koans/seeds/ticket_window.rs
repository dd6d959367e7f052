#[derive(Debug)]
pub enum Window {
    Stamps,
    Parcels,
}

pub fn window(letter: char) -> Result<Window, String> {
    match letter {
        'S' => Ok(Window::Stamps),
        'P' => Ok(Window::Parcels),
        other => Err(format!("no window for {other}")),
    }
}
pub fn announce(queue: &[char]) -> Result<String, String> {
    let letter = queue.last().ok_or("nobody waits")?;
    let window = window(*letter)?;
    Ok(format!("{:?} is free", window))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_the_last_letter() {
        assert_eq!(announce(&['S', 'P']), Ok("Parcels is free".to_string()));
        assert_eq!(announce(&['P', 'S']), Ok("Stamps is free".to_string()));
    }

    #[test]
    fn refuses() {
        assert_eq!(announce(&[]), Err("nobody waits".to_string()));
        assert_eq!(announce(&['Q']), Err("no window for Q".to_string()));
    }
}
