#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trees_age_and_a_seedling_comes() {
        let one = next_year(&[], "oak").unwrap();
        let two = next_year(&one, "elm").unwrap();
        assert_eq!(one[0].rings, 0);
        assert_eq!(two[0].rings, 1);
        assert_eq!(two[1].kind, "Elm");
    }

    #[test]
    fn nameless_seedling() {
        let result = next_year(&[], "");
        assert_eq!(result, Err("seedling has no name".to_string()));
    }
}
