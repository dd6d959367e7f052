use std::collections::BTreeMap;

pub type Alarms = BTreeMap<u32, String>;

pub fn ring_next(alarms: &mut Alarms, now: u32) -> Option<String> {
    let due = *alarms.keys().next()?;
    if due > now {
        return None;
    }
    let label = alarms.remove(&due)?;
    Some(format!("{due}: {label}"))
}
