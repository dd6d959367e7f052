use std::collections::BTreeMap;

#[derive(Clone)]
pub enum Stage {
    Filed,
}

pub fn latest_case(cases: &BTreeMap<u32, Stage>, limit: u32) -> Option<String> {
    let (number, stage) = cases.last_key_value()?;
    if *number > limit {
        return Some(String::from("sealed"));
    }
    Some(format!("case {number}: {stage:?}"))
}
