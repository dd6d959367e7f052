#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins() {
        assert_eq!(itinerary(["Bern", "Thun"].iter()), "Bern > Thun");
        assert_eq!(itinerary(std::iter::empty::<u8>()), "");
        assert_eq!(itinerary("ab".chars()), "a > b");
    }

    #[test]
    fn heads() {
        assert_eq!(headed("Legs", 3), "Legs: 1 > 2 > 3");
        assert_eq!(headed(5, 1), "5: 1");
    }
}
