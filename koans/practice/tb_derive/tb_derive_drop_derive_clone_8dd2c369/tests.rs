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
