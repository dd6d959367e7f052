use std::collections::HashMap;

#[derive(PartialEq)]
pub enum Booking {
    Yellow,
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
