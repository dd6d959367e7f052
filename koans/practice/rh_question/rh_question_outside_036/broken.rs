pub enum Switch {
    Literal(bool),
    Text(String),
}

impl Switch {
    pub fn value(&self) -> bool {
        match self {
            Switch::Literal(on) => *on,
            Switch::Text(word) => word.trim().parse::<bool>()?,
        }
    }
}
