#[derive(Clone)]
pub struct Ingredient {
    pub name: String,
    pub grams: u32,
}

pub fn rescale(shelf: &[Ingredient], guests: &[u32], table: usize) -> Option<Ingredient> {
    let base = shelf.first();
    let count = guests.get(table)?;
    if *count == 1 {
        return Some(base.clone());
    }
    Some(Ingredient {
        name: base.name.to_uppercase(),
        grams: base.grams.checked_mul(*count)?,
    })
}
