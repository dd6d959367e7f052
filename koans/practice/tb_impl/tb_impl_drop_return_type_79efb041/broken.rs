use std::fmt;

pub struct Dish(pub String);

impl fmt::Display for Dish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        f.write_str(&self.0)
    }
}

pub struct Order {
    pub dish: Dish,
    pub plates: u8,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} x {}", self.plates, self.dish)
    }
}
