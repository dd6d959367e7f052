#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles() {
        let r = Recipe {
            serves: 2,
            ingredients: vec![Ingredient {
                name: "flour".into(),
                grams: 250,
            }],
        };
        let d = r.doubled();
        assert_eq!(d.serves, 4);
        assert_eq!(d.ingredients[0].grams, 500);
        assert_eq!(d.ingredients[0].name, "flour");
        assert_eq!(r.ingredients[0].grams, 250);
    }

    #[test]
    fn empty() {
        let d = Recipe {
            serves: 3,
            ingredients: vec![],
        }
        .doubled();
        assert_eq!(d.serves, 6);
        assert!(d.ingredients.is_empty());
    }
}
