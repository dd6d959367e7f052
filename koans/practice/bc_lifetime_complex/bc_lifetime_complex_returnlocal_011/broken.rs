use std::borrow::Cow;

pub struct Label<'a> {
    pub name: Cow<'a, str>,
    pub town: Cow<'a, str>,
}

impl<'a> Label<'a> {
    pub fn new(name: &'a str, town: &'a str) -> Label<'a> {
        Label {
            name: Cow::Borrowed(name.trim()),
            town: shout(town),
        }
    }

    pub fn lines(&self) -> [&str; 2] {
        [&self.name, &self.town]
    }
}

fn shout(town: &str) -> Cow<'_, str> {
    if town.chars().any(char::is_lowercase) {
        let upper = town.to_uppercase();
        Cow::Borrowed(upper.as_str())
    } else {
        Cow::Borrowed(town)
    }
}
