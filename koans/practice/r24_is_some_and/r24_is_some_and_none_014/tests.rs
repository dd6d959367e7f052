#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn substitutes() {
        let pantry = Pantry::new(&[("turmeric", 10), ("mace", 1)]);
        assert_eq!(pantry.fetch("saffron", 2), Some(("turmeric", 6)));
        assert_eq!(pantry.fetch("saffron", 4), None);
        assert_eq!(pantry.fetch("mace", 1), Some(("mace", 1)));
        assert_eq!(pantry.fetch("mace", 2), None);
        assert_eq!(pantry.fetch("cumin", 1), None);
    }
}
