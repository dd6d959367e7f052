#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    pub nickname: Option<String>,
    pub motto: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    Keep,
    Clear,
    Set(String),
}

fn apply(field: &mut Option<String>, change: Change) {
    match change {
        Change::Keep => {}
        Change::Clear => *field = None,
        Change::Set(value) => *field = Some(value),
    }
}

pub fn parse(value: &str) -> Change {
    match value {
        "" => Change::Keep,
        "-" => Change::Clear,
        text => Change::Set(text.to_string()),
    }
}

impl Profile {
    pub fn update(&mut self, nickname: &str, motto: &str) {
        apply(&mut self.nickname, parse(nickname));
        apply(&mut self.motto, parse(motto));
    }
}
