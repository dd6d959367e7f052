/// A change of a text, by name.
pub fn filter(name: &str) -> Option<fn(&str) -> String> {
    Some(match name {
        "upper" => str::to_uppercase,
        "lower" => str::to_lowercase,
        "trim" => |text| text.trim().to_string(),
        "title" => title,
        "sum" => sum,
        _ => return None,
    })
}

fn title(text: &str) -> String {
    let words = text.split_whitespace().map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(char::to_uppercase);
        first.into_iter().flatten().chain(letters).collect()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The sum of the numbers in a text.
fn sum(text: &str) -> String {
    let total = text
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .sum();
    total.to_string()
}
