use std::num::ParseIntError;

#[derive(Debug)]
pub struct Wheel {
    pub label: String,
    pub weeks: Result<u32, ParseIntError>,
}

impl From<&str> for Wheel {
    fn from(line: &str) -> Self {
        let (label, weeks) = line.split_once(" w").unwrap_or((line, ""));
        Wheel {
            label: label.to_string(),
            weeks: weeks.parse(),
        }
    }
}

pub fn ripe(cellar: &str, needed: u32) -> Vec<String> {
    cellar
        .lines()
        .map(Wheel::from)
        .filter(|wheel| wheel.weeks.as_ref().is_ok_and(|weeks| *weeks >= needed))
        .map(|wheel| wheel.label)
        .collect()
}

pub fn oldest(cellar: &str) -> u32 {
    cellar
        .lines()
        .map(|line| Wheel::from(line).weeks.unwrap_or(0))
        .max()
        .unwrap_or(0)
}
