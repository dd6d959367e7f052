#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn list() {
        assert_eq!(
            shopping("200g of flour\n1 cup of milk"),
            Ok(vec!["flour", "milk"])
        );
        assert_eq!(ingredient("2 of eggs"), Ok(("2", "eggs")));
    }
    #[test]
    fn bad() {
        assert_eq!(
            shopping("2 of eggs\nstir well"),
            Err(RecipeError::BadLine("stir well".to_string()))
        );
        assert_eq!(shopping(""), Err(RecipeError::Empty));
    }
}
