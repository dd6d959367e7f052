pub struct RawPair<'c> {
    pub key: &'c str,
    pub value: &'c str,
}

#[derive(Debug, PartialEq)]
pub enum Setting {
    Port(u16),
    Verbose(bool),
}

#[derive(Debug, PartialEq)]
pub struct BadSetting(pub String);

impl TryFrom<RawPair<'_>> for Setting {
    type Error = BadSetting;

    fn try_from(pair: RawPair<'_>) -> Result<Self, BadSetting> {
        let bad = || BadSetting(format!("{}={}", pair.key, pair.value));
        match pair.key {
            "port" => pair.value.parse().map(Setting::Port).map_err(|_| bad()),
            "verbose" => Ok(Setting::Verbose(pair.value == "yes")),
            _ => Err(bad()),
        }
    }
}
