use std::fmt;

pub struct Verb {
    pub stem: String,
    pub plural: bool,
}

impl fmt::Display for Verb {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let ending = if self.plural { "ons" } else { "e" };
        write!(out, "{}{}", self.stem, ending)
    }
}

pub fn conjugate(infinitive: &str, plural: bool) -> Result<Verb, &'static str> {
    let stem = infinitive.strip_suffix("er").ok_or("not an -er verb")?;
    let stem = stem.to_string();
    Ok(Verb { stem, plural })
}
