use std::borrow::Cow;

use std::error::Error;
use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, PartialOrd)]
pub enum Level {
    Debug,
    Info,
    Warn,
}

#[derive(Debug, Clone, PartialEq)]
pub struct UnknownLevel(String);

impl fmt::Display for UnknownLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown level `{}`", self.0)
    }
}

impl Error for UnknownLevel {}

impl FromStr for Level {
    type Err = UnknownLevel;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Ok(match word {
            "INFO" => Level::Info,

            _ => return Err(UnknownLevel(word.to_string())),
        })
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Record<'l> {
    pub level: Level,
    pub target: &'l str,
    pub message: Cow<'l, str>,
}

impl<'l> TryFrom<&'l str> for Record<'l> {
    type Error = Box<dyn Error>;

    fn try_from(line: &'l str) -> Result<Self, Self::Error> {
        let mut parts = line.splitn(3, ' ');
        let level = parts.next().unwrap_or_default().parse()?;
        let target = parts.next().ok_or("no target")?;
        let message = parts
            .next()
            .ok_or_else(|| format!("{target} said nothing"))?;
        Ok(Record {
            level,
            target,
            message: Cow::Borrowed(message),
        })
    }
}
