#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn overlaps() {
        let a = Booking::Seat { from: 2, to: 9 };
        assert_eq!(shared(a, Booking::Compartment(5, 12)), 4);
        assert_eq!(shared(a, Booking::Compartment(10, 12)), 0);
        assert_eq!(shared(Booking::Cancelled, a), 0);
    }
}
