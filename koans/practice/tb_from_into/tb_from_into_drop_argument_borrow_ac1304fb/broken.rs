use std::fmt::Display;

pub fn itinerary<I: Iterator>(stations: I) -> String
where
    I::Item: Display,
{
    let mut text = String::new();
    for station in stations {
        if !text.is_empty() {
            text.push_str(" > ");
        }
        text.push_str(station.to_string());
    }
    text
}

pub fn headed(title: impl Display, legs: u32) -> String {
    format!("{title}: {}", itinerary(1..=legs))
}
