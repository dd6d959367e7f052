use std::collections::HashMap;

pub enum Value {
    Text(String),
    List(Vec<String>),
}

pub struct Scope<'p> {
    pub vars: HashMap<&'static str, Value>,
    pub parent: Option<&'p Scope<'p>>,
}

impl Scope<'_> {
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.vars.get(name) {
            Some(Value::Text(text)) => Some(text),
            _ => self.parent?.text(name),
        }
    }

    pub fn length(&self, name: &str) -> usize {
        match self.vars.get(name) {
            Some(Value::Text(text)) => text.len(),
            Some(Value::List(items)) => items.len(),
            None => self.parent.map_or(0, |parent| parent.length(name)),
        }
    }
}
