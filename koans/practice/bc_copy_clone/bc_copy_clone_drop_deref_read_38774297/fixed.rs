use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Egg {
    White,
    Brown,
}

pub fn eggs_since(log: &BTreeMap<u32, Egg>, start: u32) -> Option<String> {
    let (last, _) = log.last_key_value()?;
    let mut text = format!("until day {last}:");
    for (day, egg) in log {
        if *day >= start {
            text.push_str(&format!(" {egg:?}"));
        }
    }
    Some(text)
}
