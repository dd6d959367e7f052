#[derive(Clone, Default)]
pub struct Contact {
    pub email: String,
    pub nick: Option<String>,
}

impl Contact {
    pub fn nick(&self) -> Option<&str> {
        let Contact { nick, .. } = self.clone();
        nick.as_deref().filter(|nick| !nick.is_empty())
    }

    pub fn mention(&self) -> String {
        match self.nick() {
            Some(nick) => format!("@{nick}"),
            None => self.email.clone(),
        }
    }
}
