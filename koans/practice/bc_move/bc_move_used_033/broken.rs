pub fn shopping_list(recipe: &[(String, u32)], guests: u32) -> String {
    let mut lines = Vec::new();
    for &(ingredient, grams) in recipe.iter() {
        let total = grams * guests;
        if total > 0 {
            lines.push(format!("{} g {}", total, ingredient));
        }
    }
    lines.join("\n")
}
