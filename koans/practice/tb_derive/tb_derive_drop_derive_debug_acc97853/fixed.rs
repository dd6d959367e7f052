use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Town(usize);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Road {
    pub to: Town,
    pub cost: u32,
}

#[derive(Debug, Default)]
pub struct Network {
    names: Vec<String>,
    roads: BTreeMap<Town, Vec<Road>>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum RouteError {
    UnknownTown(String),
}

impl Network {
    pub fn town(&mut self, name: &str) -> Town {
        self.find(name).unwrap_or_else(|_| {
            self.names.push(name.to_string());
            Town(self.names.len() - 1)
        })
    }

    pub fn find(&self, name: &str) -> Result<Town, RouteError> {
        let at = self.names.iter().position(|n| n == name);
        at.map(Town)
            .ok_or_else(|| RouteError::UnknownTown(name.to_owned()))
    }

    pub fn connect(&mut self, a: Town, b: Town, cost: u32) -> &mut Self {
        for (from, to) in [(a, b), (b, a)] {
            self.roads.entry(from).or_default().push(Road { to, cost });
        }
        self
    }
}
