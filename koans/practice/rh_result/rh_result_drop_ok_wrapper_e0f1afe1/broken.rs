pub struct Verb {
    pub stem: String,
    pub plural: bool,
}

pub fn conjugate(infinitive: &str, plural: bool) -> Result<Verb, &'static str> {
    let stem = infinitive.strip_suffix("er").ok_or("not an -er verb")?;
    let stem = stem.to_string();
    Verb { stem, plural }
}
