use std::collections::HashMap;

pub type Pantry = HashMap<String, u32>;

fn stow(pantry: &Pantry, item: &str, grams: u32) {
    *pantry.entry(item.to_string()).or_insert(0) += grams;
}

pub fn unpack(bags: &[Vec<(&str, u32)>]) -> Pantry {
    let pantry = Pantry::new();
    for bag in bags {
        for (item, grams) in bag {
            stow(&pantry, item, *grams);
        }
    }
    pantry
}
