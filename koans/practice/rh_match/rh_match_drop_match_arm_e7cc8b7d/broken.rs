use std::borrow::Cow;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Habit<'h> {
    Exercise,
    Reading,
    Other(Cow<'h, str>),
}

impl<'h> From<&'h str> for Habit<'h> {
    fn from(name: &'h str) -> Self {
        match name {
            "exercise" => Habit::Exercise,
            "reading" => Habit::Reading,
        }
    }
}

impl Habit<'_> {
    pub fn into_static(self) -> Habit<'static> {
        match self {
            Habit::Exercise => Habit::Exercise,
            Habit::Reading => Habit::Reading,
            Habit::Other(name) => Habit::Other(Cow::Owned(name.into_owned())),
        }
    }
}
