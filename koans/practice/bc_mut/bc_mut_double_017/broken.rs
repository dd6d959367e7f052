use std::collections::BTreeMap;

pub fn replace_sugar(recipe: &mut BTreeMap<String, u32>, grams: u32) -> u32 {
    let sugar = recipe.entry("sugar".to_string()).or_insert(0);
    let moved = grams.min(*sugar);
    let honey = recipe.entry("honey".to_string()).or_insert(0);
    *sugar -= moved;
    *honey += moved * 4 / 5;
    *sugar + *honey
}
