#[derive(Debug)]
pub enum Event {
    Coin(u32),
    Sold(&'static str, u32, u8),
    Jam(u8),
}

macro_rules! only {
    ($events:expr, $kind:ident($($part:pat),+) => $result:expr) => {
        $events.iter().filter_map(|event| match event {
            Event::$kind($($part),+) => Some($result),
            _ => None,
        })
    };
}

pub fn cash(events: &[Event]) -> u32 {
    only!(events, Coin(cents) => *cents).sum::<u32>()
}

pub fn empty_slots(events: &[Event]) -> Vec<u8> {
    only!(events, Sold(_, 0, slot) => *slot).collect()
}

pub fn last_sale(events: &[Event]) -> Option<&'static str> {
    only!(events, Sold(snack, _, _) => *snack).last()
}
