#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scales() {
        let list = scaled(vec![("flour", 100u8), ("oil", 20), ("flour", 5)], 2);
        assert_eq!(list.len(), 2);
        assert_eq!(
            list[0],
            Ingredient {
                name: "flour".into(),
                grams: 210.0
            }
        );
        assert_eq!(list[1].grams, 40.0);
    }
}
