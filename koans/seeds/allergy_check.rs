use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Allergen {
    Nuts,
    Milk,
}

pub type People = HashMap<String, Vec<Allergen>>;

pub fn can_eat(people: &People, name: &str, food: &Allergen) -> Result<bool, String> {
    let allergies = people.get(name).ok_or(format!("{name} is unknown"))?;
    let danger = allergies.contains(food);
    Ok(!danger)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_each_food() {
        let mut people = HashMap::new();
        people.insert("Ada".to_string(), vec![Allergen::Nuts]);
        assert_eq!(can_eat(&people, "Ada", &Allergen::Nuts), Ok(false));
        assert_eq!(can_eat(&people, "Ada", &Allergen::Milk), Ok(true));
    }

    #[test]
    fn stranger() {
        let answer = can_eat(&HashMap::new(), "Bob", &Allergen::Milk);
        assert_eq!(answer, Err("Bob is unknown".to_string()));
    }
}
