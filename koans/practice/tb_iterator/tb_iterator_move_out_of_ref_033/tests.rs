#[cfg(test)]
mod tests {
    use super::*;
    fn menu() -> Menu {
        let dish = |name: &str, ingredients: &[&str], vegan| Dish {
            name: name.into(),
            ingredients: ingredients.iter().map(|s| s.to_string()).collect(),
            vegan,
        };
        Menu {
            dishes: vec![
                dish("dal", &["lentils", "oil"], true),
                dish("omelette", &["eggs", "oil"], false),
            ],
        }
    }
    #[test]
    fn vegan() {
        assert_eq!(menu().vegan(), ["dal"]);
    }
    #[test]
    fn shopping() {
        assert_eq!(menu().shopping(), ["eggs", "lentils", "oil"]);
    }
}
