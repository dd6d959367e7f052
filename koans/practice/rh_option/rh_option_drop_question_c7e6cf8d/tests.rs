#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_labels_are_no_seats() {
        assert!(read_seat("").is_none());
        assert!(read_seat("Bx").is_none());
    }
}
