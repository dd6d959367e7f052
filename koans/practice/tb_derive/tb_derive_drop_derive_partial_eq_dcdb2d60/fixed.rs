use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Allergen {
    Nuts,
}

pub type People = HashMap<String, Vec<Allergen>>;

pub fn can_eat(people: &People, name: &str, food: &Allergen) -> Result<bool, String> {
    let allergies = people.get(name).ok_or(format!("{name} is unknown"))?;
    let danger = allergies.contains(food);
    Ok(!danger)
}
