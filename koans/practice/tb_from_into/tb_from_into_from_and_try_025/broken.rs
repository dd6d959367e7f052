#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Level {
    Off,
    Low,
    High,
}

impl From<u8> for Level {
    fn from(dial: u8) -> Level {
        Level::try_from(dial).unwrap_or(Level::Off)
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(dial: u8) -> Result<Level, String> {
        match dial {
            0 => Ok(Level::Off),
            1..=4 => Ok(Level::Low),
            5..=9 => Ok(Level::High),
            _ => Err(format!("dial stops at 9, got {dial}")),
        }
    }
}

pub fn history(dials: &[u8]) -> Vec<Level> {
    dials
        .iter()
        .filter_map(|&dial| Level::try_from(dial).ok())
        .collect()
}

pub fn watts(dial: u8) -> Result<u32, String> {
    Ok(match Level::try_from(dial)? {
        Level::Off => 0,
        Level::Low => 800,
        Level::High => 2000,
    })
}
