use std::num::ParseIntError;

#[derive(Debug, PartialEq)]
pub enum ConfigError {
    Missing(&'static str),
    Number(ParseIntError),
}

fn setting<'t>(text: &'t str, key: &'static str) -> Result<&'t str, ConfigError> {
    text.lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))
        .map(str::trim)
        .ok_or(ConfigError::Missing(key))
}

pub fn endpoint(text: &str) -> Result<(String, u16), ConfigError> {
    let host = setting(text, "host")?.to_owned();
    let port = setting(text, "port")?.parse::<u16>()?;
    Ok((host, port))
}
