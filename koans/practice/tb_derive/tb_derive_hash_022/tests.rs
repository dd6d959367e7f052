#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_common_allergens() {
        let dish = HashSet::from([
            Allergen::Nuts,
            Allergen::Milk,
            Allergen::Other("soy".into()),
        ]);
        let guest = HashSet::from([Allergen::Other("soy".into()), Allergen::Milk]);
        assert_eq!(conflicts(&dish, &guest), 2);
    }

    #[test]
    fn different_names_do_not_clash() {
        let dish = HashSet::from([Allergen::Other("fish".into())]);
        let guest = HashSet::from([Allergen::Other("soy".into()), Allergen::Nuts]);
        assert_eq!(conflicts(&dish, &guest), 0);
        assert_eq!(conflicts(&dish, &dish), 1);
    }
}
