use std::fmt::{self, Debug, Display};

#[derive(Clone)]
pub struct Name(String);

impl Name {
    pub fn new(text: &str) -> Name {
        Name(text.trim().to_string())
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, f)
    }
}

impl Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

pub fn versus(home: &Name, guest: &Name) -> String {
    format!("{home:>6} : {guest:<6}|{home:?}")
}
