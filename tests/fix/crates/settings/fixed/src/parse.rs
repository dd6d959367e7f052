use crate::error::SettingsError;

/// What can be set.
#[derive(Debug, Default, PartialEq)]
pub struct Settings {
    pub port: u16,
    pub workers: usize,
}

/// Settings from text; lines that begin with # are comments.
pub fn parse(text: &str) -> Result<Settings, SettingsError> {
    let mut settings = Settings::default();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (key, value) = line.split_once('=').ok_or(SettingsError::Malformed(number + 1))?;
        set(&mut settings, key.trim(), value.trim())?;
    }
    Ok(settings)
}

fn set(settings: &mut Settings, key: &str, value: &str) -> Result<(), SettingsError> {
    match key {
        "port" => settings.port = value.parse().map_err(SettingsError::NotANumber)?,
        "workers" => settings.workers = value.parse().map_err(SettingsError::NotANumber)?,
        other => return Err(SettingsError::Unknown(other.to_string())),
    }
    Ok(())
}
