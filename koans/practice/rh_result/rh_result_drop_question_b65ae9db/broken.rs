#[derive(Debug, Clone)]
pub struct Seat {
    pub row: u32,
    pub letter: char,
}

pub fn read_seat(text: &str) -> Result<Seat, String> {
    let mut text = text.to_string();
    let letter = text.pop().ok_or("empty seat");
    let row = text.parse().unwrap_or(1);
    Ok(Seat { row, letter })
}
