use std::fmt;

pub struct Price {
    pub cents: u32,
    pub currency: &'static str,
}

impl Price {
    pub fn plus_tax(&self, percent: u32) -> Price {
        Price {
            cents: self.cents + self.cents * percent / 100,
            ..*self
        }
    }

    pub fn text(&self) -> String {
        let (whole, rest) = (self.cents / 100, self.cents % 100);
        format!("{whole}.{rest:02} {}", self.currency)
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

pub fn framed<T: fmt::Display>(dish: &str, value: T) -> String {
    let line = format!("| {dish}: {value} |");
    let edge = "-".repeat(line.len());
    [edge.as_str(), &line, &edge].join("\n")
}

pub fn menu_entry(dish: &str, net: &Price) -> String {
    framed(dish, net.plus_tax(7))
}
