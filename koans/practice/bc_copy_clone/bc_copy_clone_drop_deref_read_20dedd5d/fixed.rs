use std::collections::HashMap;

pub type Pantry = HashMap<String, u32>;

fn stow(pantry: &mut Pantry, item: &str, grams: u32) {
    *pantry.entry(item.to_string()).or_insert(0) += grams;
}

pub fn unpack(bags: &[Vec<(&str, u32)>]) -> Pantry {
    let mut pantry = Pantry::new();
    for bag in bags {
        for (item, grams) in bag {
            stow(&mut pantry, item, *grams);
        }
    }
    pantry
}
