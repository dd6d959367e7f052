use std::collections::BTreeSet;

pub enum Dish {
    Salad,
    Omelette { eggs: u32 },
    Custom(String),
}

impl Dish {
    async fn ingredients(&self) -> Vec<String> {
        match self {
            Dish::Salad => vec!["lettuce".into(), "oil".into()],
            Dish::Omelette { eggs } => vec![format!("{eggs} eggs"), "oil".into()],
            Dish::Custom(list) => list.split('+').map(|i| i.trim().to_string()).collect(),
        }
    }
}

pub async fn shopping(menu: &[Dish], at_home: &[&str]) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    for dish in menu {
        for ingredient in dish.ingredients() {
            if !at_home.contains(&ingredient.as_str()) {
                missing.insert(ingredient);
            }
        }
    }
    missing
}
