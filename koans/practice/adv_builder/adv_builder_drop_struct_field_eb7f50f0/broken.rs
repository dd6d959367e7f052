use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct Leg {
    pub minutes: u32,
}

pub fn delayed_leg(leg: &Leg, delays: &BTreeMap<String, u32>) -> Result<Leg, String> {
    let extra = delays.get(&leg.towards).ok_or("nothing known")?;

    let mut late = leg.clone();
    late.minutes += extra;
    Ok(late)
}
