#[derive(Debug)]
pub struct Dish {
    pub name: String,
    pub ingredients: Vec<String>,
    pub vegan: bool,
}

pub struct Menu {
    pub dishes: Vec<Dish>,
}

impl Menu {
    pub fn vegan(&self) -> Vec<String> {
        self.dishes
            .iter()
            .filter(|dish| dish.vegan)
            .map(|dish| dish.name)
            .collect()
    }

    pub fn shopping(&self) -> Vec<String> {
        let mut list = self
            .dishes
            .iter()
            .flat_map(|dish| dish.ingredients)
            .collect::<Vec<String>>();
        list.sort();
        list.dedup();
        list
    }
}
