use std::collections::HashSet;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Allergen {
    Nuts,
    Milk,
    Other(String),
}

pub fn conflicts(dish: &HashSet<Allergen>, guest: &HashSet<Allergen>) -> usize {
    dish.intersection(guest).count()
}
