use std::collections::HashMap;

#[derive(PartialEq)]
pub enum Booking {
    Yellow,
    Red,
}

pub fn yellows(log: &HashMap<String, Vec<Booking>>, player: &str) -> Option<u32> {
    let shown = log.get(player)?;
    let mut count = 0;
    for booking in shown {
        if *booking == Booking::Yellow {
            count += 1;
        }
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_only_yellow() {
        let shown = vec![Booking::Yellow, Booking::Red, Booking::Yellow];
        let log = HashMap::from([("Kim".to_string(), shown)]);
        assert_eq!(yellows(&log, "Kim"), Some(2));
    }

    #[test]
    fn player_without_entry() {
        let log = HashMap::new();
        assert_eq!(yellows(&log, "Lee"), None);
    }
}
