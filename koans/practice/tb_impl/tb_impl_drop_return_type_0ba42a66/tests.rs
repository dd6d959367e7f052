#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlaps_are_refused() {
        let mut calendar = Calendar::default();
        calendar.book("Ann", 3..6).unwrap();
        assert_eq!(calendar.book("Bob", 6..7).unwrap().guest, "Bob");
        let taken = calendar.book("Cy", 5..8).unwrap_err();
        assert_eq!(taken.to_string(), "taken by Ann");
    }
}
