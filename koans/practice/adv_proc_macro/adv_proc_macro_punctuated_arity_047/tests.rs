#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scales() {
        let recipe: Recipe = syn::parse_str("2 eggs + 1 lemon").unwrap();
        assert_eq!(recipe.scaled(3), ["6 eggs", "3 lemon"]);
    }
    #[test]
    fn rejects() {
        assert!(syn::parse_str::<Recipe>("").is_err());
        assert!(syn::parse_str::<Portion>("eggs 2").is_err());
    }
}
