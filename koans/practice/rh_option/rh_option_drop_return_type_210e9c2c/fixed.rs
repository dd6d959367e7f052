#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub enum Level {
    Info,
    Warning,
}

pub struct Logger<'a> {
    pub bay: &'a str,
    pub threshold: Level,
}

impl Logger<'_> {
    pub fn line(&self, level: Level, seconds: u32, message: &str) -> Option<String> {
        if level < self.threshold {
            return None;
        }
        let tag = match level {
            Level::Info => "info",
            Level::Warning => "WARN",
        };
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        Some(format!(
            "[{minutes:02}:{seconds:02}] {tag} {}/{message}",
            self.bay
        ))
    }
}
