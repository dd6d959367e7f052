pub enum Amount {
    Grams(u32),
    Pieces(u32),
    ToTaste,
}

pub fn amount(amount: &Amount) -> String {
    match amount {
        Amount::Grams(g) if *g >= 1000 => format!("{:.1} kg", f64::from(*g) / 1000.0),
        Amount::Grams(g) => format!("{} g", g),
        Amount::Pieces(n) => format!("{n}x"),
        Amount::ToTaste => format!("to taste"),
    }
}

pub fn card(title: &str, ingredients: &[(&str, Amount)]) -> String {
    let mut lines: Vec<String> = ingredients
        .iter()
        .map(|(name, a)| [amount(a).as_str(), name].join(" "))
        .collect();
    lines.sort();
    let count = lines.len();
    let list = lines.join("; ");
    format!("{} [{}]: {}", title, count, list)
}
