#[derive(Debug, PartialEq)]
pub enum FlagError {
    Missing,
    NotBoolean,
}

pub fn dark_and_beta(pairs: &[(&str, &str)]) -> Result<(bool, bool), FlagError> {
    let flag = |key: &str| -> Result<bool, FlagError> {
        let found = pairs.iter().find(|(k, _)| k == key);
        let (_, raw) = found.ok_or(FlagError::Missing)?;
        let on = raw.parse::<bool>().map_err(|_| FlagError::NotBoolean)?;
        Ok(on)
    };
    Ok((flag("dark")?, flag("beta")?))
}
