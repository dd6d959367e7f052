#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn card() {
        let card = CardBuilder::new("Soup")
            .serves(4)
            .step("Chop")
            .step("Boil")
            .build();
        assert_eq!(card.title, "Soup (for 4)");
        assert_eq!(card.steps, ["1. Chop", "2. Boil"]);
    }
    #[test]
    fn default_servings() {
        assert_eq!(CardBuilder::new("Tea").build().title, "Tea (for 2)");
    }
}
