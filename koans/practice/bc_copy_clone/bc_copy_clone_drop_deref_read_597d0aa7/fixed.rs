pub const UNREADABLE: &str = "unreadable answer";

pub fn letter_index(answer: &str) -> Result<usize, String> {
    let wanted = answer.trim().to_ascii_uppercase();
    ["A", "B", "C", "D"]
        .iter()
        .position(|l| *l == wanted)
        .ok_or(format!("no option {wanted}"))
}

pub fn grade(answer: &str, key: usize) -> Result<bool, &'static str> {
    let picked = letter_index(answer).map_err(|_| UNREADABLE)?;
    Ok(picked == key)
}
