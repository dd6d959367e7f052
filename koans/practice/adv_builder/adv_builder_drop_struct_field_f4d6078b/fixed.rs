use std::collections::HashMap;

#[derive(PartialEq, Debug)]
pub struct Bill {
    pub house: u32,
    pub kwh: i64,
}

pub fn settle(meters: &mut HashMap<u32, i64>, house: u32, now: &i64) -> Option<Bill> {
    let kwh = now - meters.remove(&house)?;
    meters.insert(house, *now);
    Some(Bill { house, kwh })
}
