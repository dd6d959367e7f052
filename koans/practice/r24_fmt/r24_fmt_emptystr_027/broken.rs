#[derive(Debug, Clone, PartialEq)]
pub struct Address {
    pub street: String,
    pub unit: String,
    pub city: String,
}

impl Address {
    pub fn from_lines(lines: &[&str]) -> Option<Self> {
        let (street, unit, city) = match lines {
            [street, city] => (street, "".to_string(), city),
            [street, unit, city] => (street, unit.to_string(), city),
            _ => return None,
        };
        Some(Self {
            street: street.to_string(),
            unit,
            city: city.to_uppercase(),
        })
    }

    pub fn one_line(&self) -> String {
        let mut line = self.street.clone();
        if !self.unit.is_empty() {
            line.push_str("/");
            line.push_str(&self.unit);
        }
        line.push_str(" ");
        line + &self.city
    }
}
