use std::fmt::Display;

pub fn spoken<I>(things: I) -> String
where
    I: IntoIterator,
    I::Item: Display,
{
    let words: Vec<String> = things.into_iter().map(|t| format!("{t}")).collect();
    match words.as_slice() {
        [] => "nothing".to_owned(),
        [only] => only.clone(),
        [start @ .., last] => format!("{} and {last}", start.join(", ")),
    }
}

pub fn shopping(items: &[(u32, &str)]) -> String {
    let list = spoken(items.iter().map(|(n, what)| format!("{n} {what}")));
    format!("Please buy {list}.")
}
