use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Gear {
    Low,
    High,
}

pub fn pick_gear(slopes: &HashMap<String, u32>, hill: &str) -> Option<Gear> {
    let slope = slopes.get(hill);
    if *slope > 8 {
        return Some(Gear::Low);
    }
    Some(Gear::High)
}
