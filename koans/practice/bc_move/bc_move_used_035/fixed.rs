pub struct Animal {
    pub name: String,
    pub days: u32,
}

pub struct Shelter {
    animals: Vec<Animal>,
}

impl Shelter {
    pub fn new(animals: Vec<Animal>) -> Self {
        Shelter { animals }
    }

    pub fn waiting_longer(&self, days: u32) -> Vec<String> {
        self.animals
            .iter()
            .filter(|animal| animal.days > days)
            .map(|animal| animal.name.clone())
            .collect()
    }
}
