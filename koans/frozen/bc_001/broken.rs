use std::collections::HashMap;

pub struct Herbarium {
    pub sheets: Vec<String>,
    pub shelf_of: HashMap<String, usize>,
}

impl Herbarium {
    pub fn new() -> Self {
        Herbarium {
            sheets: Vec::new(),
            shelf_of: HashMap::new(),
        }
    }

    pub fn press(&mut self, species: String, shelf: usize) -> usize {
        self.sheets.push(species);
        self.shelf_of.insert(species, shelf);
        self.sheets.len()
    }

    pub fn shelf(&self, species: &str) -> Option<usize> {
        self.shelf_of.get(species).copied()
    }
}
