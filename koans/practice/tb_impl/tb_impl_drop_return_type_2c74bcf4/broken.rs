use std::fmt::{self, Display};

/// Shown with two decimals and no currency: `12.05`.
pub struct Cents(pub u64);

impl Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

pub fn row<A: Display, B: Display>(left: A, right: B) -> String {
    format!("{left} .. {right}")
}

pub fn receipt(items: &[(&str, u64)]) -> Vec<String> {
    let mut lines: Vec<String> = items.iter().map(|(name, c)| row(name, Cents(*c))).collect();
    lines.push(row("total", Cents(items.iter().map(|i| i.1).sum())));
    lines
}
