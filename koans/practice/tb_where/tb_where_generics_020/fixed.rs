#[derive(Debug, PartialEq)]
pub struct Ingredient {
    pub name: String,
    pub grams: f64,
}

pub fn scaled<N, Q>(recipe: Vec<(N, Q)>, portions: u32) -> Vec<Ingredient>
where
    N: Into<String>,
    Q: Into<f64>,
{
    let mut list: Vec<Ingredient> = Vec::new();
    for (name, amount) in recipe {
        let name = name.into();
        let grams = amount.into() * f64::from(portions);
        if let Some(known) = list.iter_mut().find(|i| i.name == name) {
            known.grams += grams;
        } else {
            list.push(Ingredient { name, grams });
        }
    }
    list
}
