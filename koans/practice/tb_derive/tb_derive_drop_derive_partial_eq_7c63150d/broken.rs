use std::cmp::Ordering;

#[derive(Debug)]
pub struct Stop {
    pub zone: u32,
    pub name: String,
}

pub fn side_of(line: &[Stop], stop: &Stop, middle: usize) -> Option<Ordering> {
    let index = line.iter().position(|other| other == stop)?;
    Some(index.cmp(&middle))
}

pub fn stop_in(zone: u32, name: &str) -> Stop {
    Stop {
        zone,
        name: name.to_string(),
    }
}
