#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_booked_once() {
        let mut taken = HashSet::new();
        let seat = read_seat("C17").unwrap();
        assert!(book(&mut taken, &seat));
        assert!(!book(&mut taken, &seat));
        assert_eq!(taken.len(), 1);
    }

    #[test]
    fn seats_outside_the_hall_are_refused() {
        let mut taken = HashSet::new();
        assert!(!book(&mut taken, &read_seat("Z3").unwrap()));
        assert!(!book(&mut taken, &read_seat("A40").unwrap()));
    }

    #[test]
    fn odd_labels_are_no_seats() {
        assert!(read_seat("").is_none());
        assert!(read_seat("Bx").is_none());
    }
}
