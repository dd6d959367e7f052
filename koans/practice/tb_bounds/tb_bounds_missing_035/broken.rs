use std::fmt::Display;

/// Shown with two decimals and no currency: `12.05`.
pub struct Cents(pub u64);

pub fn row<A: Display, B: Display>(left: A, right: B) -> String {
    format!("{left} .. {right}")
}

pub fn receipt(items: &[(&str, u64)]) -> Vec<String> {
    let mut lines: Vec<String> = items.iter().map(|(name, c)| row(name, Cents(*c))).collect();
    lines.push(row("total", Cents(items.iter().map(|i| i.1).sum())));
    lines
}
