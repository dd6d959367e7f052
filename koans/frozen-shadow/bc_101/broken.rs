use std::mem;

#[derive(Debug, PartialEq)]
pub enum Entry {
    Heard { who: String, minute: u32 },
    Renamed { old: String, new: String },
}

pub struct Station {
    pub call_sign: String,
    pub log: Vec<Entry>,
}

pub fn hear(station: &mut Station, who: &str, minute: u32) {
    if who != station.call_sign {
        let who = who.to_string();
        station.log.push(Entry::Heard { who, minute });
    }
}

pub fn rename(station: &mut Station, new: String) -> usize {
    let old = mem::replace(&mut station.call_sign, new);
    station.log.push(Entry::Renamed { old, new });
    station.log.len()
}
