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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_the_later_eggs() {
        let log = BTreeMap::from([(5, Egg::Brown), (1, Egg::White), (9, Egg::White)]);
        let text = eggs_since(&log, 5).unwrap();
        assert_eq!(text, "until day 9: Brown White");
    }

    #[test]
    fn no_eggs_at_all() {
        let log = BTreeMap::new();
        assert_eq!(eggs_since(&log, 1), None);
    }
}
