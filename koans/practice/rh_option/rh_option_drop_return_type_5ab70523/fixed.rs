use std::collections::HashMap;
use std::num::ParseIntError;

pub type Settings = HashMap<&'static str, &'static str>;

/// No setting is fine, an unreadable one is not.
pub fn volume(settings: &Settings) -> Result<Option<u8>, ParseIntError> {
    settings
        .get("volume")
        .map(|text| text.parse::<u8>())
        .transpose()
}

pub fn describe(settings: &Settings) -> String {
    match volume(settings) {
        Ok(Some(0)) => "muted".to_string(),
        Ok(Some(level)) => format!("at {level}"),
        Ok(None) => "at the last level".to_string(),
        Err(problem) => format!("unreadable ({problem})"),
    }
}
