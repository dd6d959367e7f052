pub struct Grams(pub f64);

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Class {
    Stony { iron: u8 },
    Iron,
    Unknown,
}

pub struct Find {
    pub mass: Grams,
    pub class: Option<Class>,
}

impl Find {
    pub fn value(&self) -> f64 {
        let Grams(mass) = &self.mass;
        let per_gram = match self.class {
            Some(Class::Iron) => 2.5,
            Some(Class::Stony { iron: 20.. }) => 1.5,
            Some(Class::Stony { .. } | Class::Unknown) | None => 0.5,
        };
        mass * per_gram
    }
}

pub fn total(finds: &[Find]) -> f64 {
    finds.iter().map(Find::value).sum()
}
