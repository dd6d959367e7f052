use std::fmt;

pub struct Time {
    pub minutes: u32,
}

impl fmt::Display for Time {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

pub fn departure(line: u8, start: &Time, delay: u32) -> String {
    let late = Time {
        minutes: start.minutes + delay,
    };
    format!("S{line} {start} now {late}")
}
