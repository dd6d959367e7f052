use std::collections::BTreeMap;

pub fn strongest(rates: BTreeMap<&str, u32>, home: &str) -> Option<(String, u32)> {
    let mut best = ("", 0);
    for (currency, rate) in &rates {
        if *rate > best.1 {
            best = (currency, *rate);
        }
    }
    let own = rates.get(home)?;
    Some((best.0.to_string(), best.1 - own))
}
