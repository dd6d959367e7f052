use std::collections::HashSet;

pub fn distinct_readings(log: &[(u32, f64)], from: u32) -> usize {
    let values: HashSet<u64> = log
        .iter()
        .filter(|(minute, _)| *minute >= from)
        .map(|(_, celsius)| celsius.to_bits())
        .collect();
    values.len()
}
