#[derive(Debug, PartialEq)]
pub struct Zone {
    pub name: String,
    pub minutes: u32,
}

pub fn validate(zones: &[Zone], limit: u32) -> Result<u32, Vec<String>> {
    let mut problems = Vec::new();
    let mut total = 0;
    for (index, Zone { name, minutes }) in zones.iter().enumerate() {
        if name.trim().is_empty() {
            problems.push(format!("zone {index} has no name"));
        }
        if *minutes == 0 {
            problems.push(format!("zone {name:?} never runs"));
        }
        total += minutes;
    }
    if total > limit {
        problems.push(format!("{total} minutes exceed the limit of {limit}"));
    }
    if problems.is_empty() {
        Ok(total)
    } else {
        Err(problems)
    }
}
