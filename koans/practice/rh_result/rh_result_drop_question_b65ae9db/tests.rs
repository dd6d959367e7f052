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
}
