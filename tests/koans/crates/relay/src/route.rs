use std::collections::HashMap;

/// Something that answers messages.
pub trait Handler {
    const NAME: &'static str;

    fn handle(&self, message: &str) -> Option<String>;

    fn label(&self) -> String {
        format!("<{}>", Self::NAME)
    }
}

/// Answers in capitals.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shout;

impl Handler for Shout {
    const NAME: &'static str = "shout";

    fn handle(&self, message: &str) -> Option<String> {
        let trimmed = message.trim();
        if trimmed.is_empty() {
            return None;
        }
        Some(trimmed.to_uppercase())
    }
}

type Route<'r> = Box<dyn Fn(&str) -> Option<String> + 'r>;

/// Messages by topic, e.g. "echo: hello".
#[derive(Default)]
pub struct Router<'r> {
    routes: HashMap<&'r str, Route<'r>>,
    missed: Vec<String>,
}

impl<'r> Router<'r> {
    pub fn new() -> Self {
        Router { routes: HashMap::new(), missed: Vec::new() }
    }

    pub fn on(&mut self, topic: &'r str, route: impl Fn(&str) -> Option<String> + 'r) -> &mut Self {
        self.routes.insert(topic, Box::new(route));
        self
    }

    pub fn attach<H: Handler + 'r>(&mut self, handler: H) -> &mut Self {
        self.on(H::NAME, move |message| handler.handle(message))
    }

    /// The answer to a message; unknown topics are remembered.
    pub fn send(&mut self, line: &str) -> Option<String> {
        let (topic, message) = line.split_once(':')?;
        let Some(route) = self.routes.get(topic.trim()) else {
            self.missed.push(topic.trim().to_owned());
            return None;
        };
        route(message)
    }

    pub fn missed(&self) -> &[String] {
        &self.missed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shouts() {
        assert_eq!(Shout.handle(" hi "), Some("HI".to_string()));
        assert_eq!(Shout.handle("  "), None);
        assert_eq!(Shout.label(), "<shout>");
    }

    #[test]
    fn routes_by_topic() {
        let prefix = String::from("> ");
        let mut router = Router::new();
        router.on("echo", |message| Some(prefix.clone() + message)).attach(Shout);
        assert_eq!(router.send("echo:a"), Some("> a".to_string()));
        assert_eq!(router.send("shout: b"), Some("B".to_string()));
        assert_eq!(router.send("nowhere: c"), None);
        assert_eq!(router.missed(), ["nowhere"]);
    }
}
