#[derive(Debug, PartialEq)]
pub struct Dish {
    pub name: String,
    pub vegan: bool,
}

pub struct Rotation {
    dishes: [Dish; 3],
}

impl Rotation {
    pub fn of(names: [&str; 3]) -> Self {
        Rotation {
            dishes: names.map(|name| Dish {
                name: name.trim_end_matches('*').to_string(),
                vegan: name.ends_with('*'),
            }),
        }
    }

    pub fn on(&self, day: usize) -> Dish {
        self.dishes[day % 3].clone()
    }

    pub fn vegan_days(&self, days: usize) -> Vec<usize> {
        (0..days).filter(|&day| self.on(day).vegan).collect()
    }
}
