#[derive(Debug)]
pub struct Ingredient {
    pub name: String,
    pub grams: u32,
}

#[derive(Clone, Debug)]
pub struct Recipe {
    pub serves: u32,
    pub ingredients: Vec<Ingredient>,
}

impl Recipe {
    pub fn doubled(&self) -> Recipe {
        let mut big = self.clone();
        big.serves *= 2;
        big.ingredients.iter_mut().for_each(|i| i.grams *= 2);
        big
    }
}
