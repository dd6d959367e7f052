#[derive(Debug, Clone)]
pub struct Seat {
    pub row: u32,
    pub letter: char,
}

pub fn read_seat(text: &str) -> Result<Seat, String> {
    let mut text = text.to_string();
    let letter = text.pop().ok_or("empty seat")?;
    let row = text.parse().unwrap_or(1);
    Ok(Seat { row, letter })
}

pub fn close_rows(seats: &mut Vec<Seat>, last: u32) -> Vec<Seat> {
    let before = seats.clone();
    seats.retain(|seat| seat.row > last);
    before
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_row_and_letter() {
        let seat = read_seat("12C").unwrap();
        assert_eq!(seat.row, 12);
        assert_eq!(seat.letter, 'C');
        assert!(read_seat("").is_err());
    }

    #[test]
    fn closes_the_front_rows() {
        let mut seats = vec![read_seat("2A").unwrap(), read_seat("9F").unwrap()];
        let before = close_rows(&mut seats, 4);
        assert_eq!(before.len(), 2);
        assert_eq!(seats.len(), 1);
        assert_eq!(seats[0].letter, 'F');
    }
}
