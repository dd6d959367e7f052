pub fn die(text: &str) -> Result<u8, String> {
    match text.parse() {
        Ok(n @ 1..=6) => n,
        _ => Err(format!("{text} is not a face")),
    }
}

pub fn outcome(text: &str) -> Result<&'static str, String> {
    Ok(match die(text)? {
        1 => "lose a turn",
        6 => "roll again",
        _ => "move on",
    })
}
