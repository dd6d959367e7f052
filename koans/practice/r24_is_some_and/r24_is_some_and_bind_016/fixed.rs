#[derive(Debug, Default)]
pub struct Book {
    people: Vec<(String, Option<String>)>,
    nicknames: Vec<(&'static str, &'static str)>,
}

impl Book {
    pub fn person(mut self, name: &str, phone: Option<&str>) -> Self {
        self.people
            .push((name.to_lowercase(), phone.map(String::from)));
        self
    }

    pub fn nickname(mut self, nick: &'static str, name: &'static str) -> Self {
        self.nicknames.push((nick, name));
        self
    }

    pub fn phone(&self, who: &str) -> Option<&str> {
        let alias = self
            .nicknames
            .iter()
            .find(|(nick, _)| *nick == who)
            .map(|(_, name)| *name);
        let name = alias.unwrap_or(who).to_lowercase();
        self.people.iter().find(|(n, _)| *n == name)?.1.as_deref()
    }

    pub fn reachable(&self, who: &str) -> bool {
        self.phone(who).is_some_and(|phone| phone.len() > 3)
    }
}
