//! Dishes that can be cooked from a pantry.

mod recipe;

use pantry::{Pantry, Portion};

pub use recipe::Recipe;

/// A dish on the table, with what went into it.
#[derive(Debug)]
pub struct Dish {
    pub title: String,
    pub portions: Vec<Portion>,
}

/// Cook one recipe; when something is missing, all goes back and its name is the error.
pub fn cook(recipe: &Recipe, pantry: &mut Pantry) -> Result<Dish, String> {
    let mut portions = Vec::new();
    for (name, amount) in recipe.needs() {
        match pantry.take(name, *amount) {
            Some(portion) => portions.push(portion),
            None => {
                portions.into_iter().for_each(|p| pantry.put_back(p));
                return Err(name.clone());
            }
        }
    }
    Ok(Dish {
        title: recipe.title().to_string(),
        portions,
    })
}

/// Cook as many of the recipes as can be, in order, and say how it went.
pub fn evening(recipes: &[Recipe], pantry: &mut Pantry) -> (Vec<Dish>, String) {
    let mut dishes = Vec::new();
    let mut missing = Vec::new();
    for recipe in recipes {
        match cook(recipe, pantry) {
            Ok(dish) => dishes.push(dish),
            Err(name) => missing.push(format!("{} for {}", name, recipe.title())),
        }
    }
    let said = format!("{} dishes; missing: {}", dishes.len(), missing.join(", "));
    (dishes, said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pantry::Grams;

    fn recipes() -> Vec<Recipe> {
        vec![
            Recipe::new("shortbread")
                .with("flour", Grams::new(300))
                .with("butter", Grams::new(200)),
            Recipe::new("roux")
                .with("flour", Grams::new(50))
                .with("butter", Grams::new(80)),
        ]
    }

    fn pantry() -> Pantry {
        let mut pantry = Pantry::new();
        pantry.store("flour", Grams::new(400));
        pantry.store("butter", Grams::new(250));
        pantry
    }

    #[test]
    fn a_dish_that_fails_gives_everything_back() {
        let mut pantry = pantry();
        let (dishes, said) = evening(&recipes(), &mut pantry);
        assert_eq!(dishes[0].portions.len(), 2);
        assert_eq!(said, "1 dishes; missing: butter for roux");
        assert_eq!(pantry.left("flour"), Grams::new(100));
    }
}
