#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    pub nickname: Option<String>,
    pub motto: Option<String>,
}

fn apply(field: &mut Option<String>, change: Option<Option<String>>) {
    match change {
        None => {}
        Some(None) => *field = None,
        Some(Some(value)) => *field = Some(value),
    }
}

fn parse(value: &str) -> Option<Option<String>> {
    match value {
        "" => None,
        "-" => Some(None),
        text => Some(Some(text.to_string())),
    }
}

impl Profile {
    pub fn update(&mut self, nickname: &str, motto: &str) {
        apply(&mut self.nickname, parse(nickname));
        apply(&mut self.motto, parse(motto));
    }
}
