pub enum Allergen {
    Nuts,
    Milk,
    Gluten,
}

pub fn is_safe(dish: &[Allergen], avoided: &[Allergen]) -> bool {
    for allergen in dish {
        if avoided.contains(allergen) {
            return false;
        }
    }
    true
}
