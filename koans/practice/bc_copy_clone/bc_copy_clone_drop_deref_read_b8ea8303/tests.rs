#[cfg(test)]
mod tests {
    use super::*;

    fn flour(grams: u32) -> Vec<Ingredient> {
        let name = String::from("flour");
        vec![Ingredient { name, grams }]
    }

    #[test]
    fn one_guest_gets_the_base() {
        let same = rescale(&flour(80), &[4, 1], 1).unwrap();
        assert_eq!((same.name.as_str(), same.grams), ("flour", 80));
    }

    #[test]
    fn four_guests_get_more() {
        let big = rescale(&flour(80), &[4, 1], 0).unwrap();
        assert_eq!((big.name.as_str(), big.grams), ("FLOUR", 320));
    }

    #[test]
    fn missing_parts() {
        assert!(rescale(&[], &[2], 0).is_none());
        assert!(rescale(&flour(80), &[2], 5).is_none());
        assert!(rescale(&flour(u32::MAX), &[2], 0).is_none());
    }
}
