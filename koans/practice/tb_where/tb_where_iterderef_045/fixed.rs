use std::borrow::Borrow;

pub fn fare<I>(zones: I, senior: bool) -> u32
where
    I: IntoIterator,
    I::Item: Borrow<u32>,
{
    let mut total = 0;
    let mut crossed = 0;
    for zone in zones {
        total += match zone.borrow() {
            1 => 240,
            2 | 3 => 180,
            _ => 90,
        };
        crossed += 1;
    }
    let transfer = if crossed > 1 { 50 } else { 0 };
    if senior {
        total / 2
    } else {
        total + transfer
    }
}
