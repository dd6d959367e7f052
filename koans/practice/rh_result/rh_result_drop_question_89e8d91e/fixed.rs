pub enum Switch {
    Literal(bool),
    Text(String),
}

impl Switch {
    pub fn value(&self) -> Result<bool, std::str::ParseBoolError> {
        Ok(match self {
            Switch::Literal(on) => *on,
            Switch::Text(word) => word.trim().parse::<bool>()?,
        })
    }
}
