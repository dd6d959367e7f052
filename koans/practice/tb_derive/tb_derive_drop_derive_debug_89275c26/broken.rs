use std::cmp::Ordering;

pub enum Tilt {
    Left,
    Level,
    Right,
}

pub fn weigh(left: &[u32], right: u32) -> Option<String> {
    let load: u32 = *left.iter().max()?;
    let tilt = match load.cmp(&right) {
        Ordering::Less => Tilt::Right,
        Ordering::Equal => Tilt::Level,
        Ordering::Greater => Tilt::Left,
    };
    Some(format!("{tilt:?}"))
}
