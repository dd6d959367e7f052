use std::fmt::Display;
use std::str::FromStr;

#[derive(Debug, PartialEq)]
pub struct LoadError(pub String);

pub fn setting<T>(file: &str, key: &str) -> Result<T, LoadError>
where
    T: FromStr,
    T::Err: Display,
{
    for line in file.lines() {
        if let Some(value) = line.strip_prefix(key).and_then(|r| r.strip_prefix('=')) {
            let parsed = value.parse::<T>().map_err(|e| LoadError(e.to_string()))?;
            return Ok(parsed);
        }
    }
    Err(LoadError(format!("{key} not set")))
}
