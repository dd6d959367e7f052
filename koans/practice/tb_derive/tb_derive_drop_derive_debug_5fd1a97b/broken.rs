use std::num::ParseIntError;

pub struct Firing {
    pub heat: i32,
    pub time: u8,
}

pub fn read(text: &str, time: &u8) -> Result<Firing, ParseIntError> {
    let heat = text.trim().parse()?;
    Ok(Firing { heat, time: *time })
}

pub fn log(firing: &Firing) -> String {
    let fuel = firing.heat * i32::from(firing.time);
    format!("{:?} burns {}", firing, fuel)
}
