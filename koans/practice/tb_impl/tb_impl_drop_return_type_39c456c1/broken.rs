use std::fmt::{self, Display, Write};

#[derive(Clone, Copy)]
pub struct Cents(pub u64);

impl Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

pub fn receipt(items: &[(&str, u64, Cents)]) -> Result<String, fmt::Error> {
    let mut out = String::new();
    for (name, count, price) in items {
        writeln!(out, "{count} {name} {}", Cents(count * price.0))?;
    }
    let sum = items.iter().map(|(_, count, price)| count * price.0).sum();
    write!(out, "total {}", Cents(sum))?;
    Ok(out)
}
