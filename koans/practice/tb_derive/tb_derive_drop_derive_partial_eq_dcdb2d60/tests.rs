#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_each_food() {
        let mut people = HashMap::new();
        people.insert("Ada".to_string(), vec![Allergen::Nuts]);
        assert_eq!(can_eat(&people, "Ada", &Allergen::Nuts), Ok(false));
    }
}
