use std::fmt;

#[derive(Clone, Copy)]
pub struct Country(pub [char; 2]);

impl Country {
    pub fn code(&self) -> String {
        self.0.iter().collect()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.code())
    }
}

pub fn line(f: &mut dyn fmt::Write, country: Country, points: u32) -> fmt::Result {
    write!(f, "{country}{points:>5}")
}
