use std::fmt;

pub enum Viability {
    Fresh,
    Aged(u16),
    Dead,
}

impl fmt::Display for Viability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Viability::Fresh => f.write_str("fresh"),
            Viability::Aged(years) => write!(f, "aged {years}y"),
            Viability::Dead => f.write_str("dead"),
        }
    }
}

pub struct Jar {
    pub species: String,
    pub grams: f64,
    pub state: Viability,
}

pub fn label(shelf: char, slot: u32, jar: &Jar) -> String {
    format!(
        "{shelf}{slot}: {} ({}), {:.1} g",
        jar.species, jar.state, jar.grams
    )
}
