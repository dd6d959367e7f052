#[derive(Debug, PartialEq)]
pub enum LogError {
    NoTime,
    NoLoad(String),
}

#[derive(Debug, PartialEq)]
pub struct Trip {
    pub minute: u32,
    pub skiers: u32,
}

pub fn trip(line: &str) -> Result<Trip, LogError> {
    let Some((time, load)) = line.split_once(" - ") else {
        Err(LogError::NoTime)
    };
    let Some((hour, minute)) = time.split_once('h') else {
        Err(LogError::NoTime)
    };
    let (Ok(hour), Ok(minute)) = (hour.parse::<u32>(), minute.parse::<u32>()) else {
        return Err(LogError::NoTime);
    };
    match load.parse() {
        Ok(skiers) => Ok(Trip {
            minute: hour * 60 + minute,
            skiers,
        }),
        Err(_) => Err(LogError::NoLoad(load.to_string())),
    }
}
