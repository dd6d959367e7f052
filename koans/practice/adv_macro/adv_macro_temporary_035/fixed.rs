macro_rules! words {
    ($text:expr, without $($stop:literal)|+) => {{
        let lower = $text.to_lowercase();
        let words = lower.split_whitespace();
        words.filter(|word| !matches!(*word, $($stop)|+)).map(str::to_owned).collect::<Vec<_>>()
    }};
}

pub fn slug(title: &str) -> String {
    let words = words!(title, without "the" | "a" | "of");
    words.join("-")
}

pub fn unique_slug(title: &str, taken: &[&str]) -> String {
    let slug = slug(title);
    match taken
        .iter()
        .filter(|other| other.starts_with(&slug))
        .count()
    {
        0 => slug,
        n => format!("{slug}-{}", n + 1),
    }
}
