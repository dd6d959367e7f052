use std::fmt::{Display, Formatter, Result};

pub enum Title {
    Dr,
    Prof,
}

pub struct Card<'a> {
    pub title: Option<Title>,
    pub name: &'a str,
}

impl Title {
    fn prefix(&self) -> &'static str {
        match self {
            Title::Dr => "Dr. ",
            Title::Prof => "Prof. ",
        }
    }
}

impl Display for Card<'_> {
    fn fmt(&self, f: &mut Formatter) -> Result {
        let prefix = self.title.as_ref().map_or("", Title::prefix);
        f.pad(&(prefix + self.name))
    }
}

pub fn frame(card: &Card) -> String {
    format!("*{card:^12}*")
}
