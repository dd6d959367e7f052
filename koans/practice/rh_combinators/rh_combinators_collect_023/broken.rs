use std::collections::BTreeMap;

pub struct Recipe {
    pub dish: String,
    pub parts: Vec<(String, u32)>,
}

impl Recipe {
    fn chief(&self) -> Option<&str> {
        self.parts
            .iter()
            .max_by_key(|(_, grams)| *grams)
            .map(|(name, _)| name.as_str())
    }
}

/// Recipes without ingredients are left out.
pub fn index(recipes: &[Recipe]) -> BTreeMap<&str, &str> {
    recipes
        .iter()
        .map(|r| r.chief().map(|chief| (chief, r.dish.as_str())))
        .collect()
}
