#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cents(pub u32);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes(pub u32);

pub enum Zone {
    Centre,
    Ring { free: Minutes },
}

pub fn fee(zone: &Zone, parked: Minutes) -> Cents {
    let (rate, billed) = match zone {
        Zone::Centre => (60, parked),
        Zone::Ring { free } => (25, Minutes(parked.0.saturating_sub(free.0))),
    };
    Cents(rate * billed.0.div_ceil(15))
}
