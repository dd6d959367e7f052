#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn safe() {
        assert!(is_safe(
            &[Allergen::Milk],
            &[Allergen::Nuts, Allergen::Gluten]
        ));
        assert!(is_safe(&[], &[Allergen::Nuts]));
    }

    #[test]
    fn not_safe() {
        assert!(!is_safe(
            &[Allergen::Milk, Allergen::Nuts],
            &[Allergen::Nuts]
        ));
    }
}
