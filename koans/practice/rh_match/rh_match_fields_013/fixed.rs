pub enum Event {
    Joined(String),
    Said(String, String, u64),
    Left(String, u64),
}

pub struct Log(pub Vec<Event>);

impl Log {
    pub fn speakers(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for event in &self.0 {
            if let Event::Said(name, ..) = event {
                if !names.contains(&name.as_str()) {
                    names.push(name);
                }
            }
        }
        names
    }

    pub fn last_active(&self, who: &str) -> Option<u64> {
        self.0.iter().rev().find_map(|event| match event {
            Event::Said(name, _, at) | Event::Left(name, at) if name == who => Some(*at),
            _ => None,
        })
    }

    pub fn newcomers(&self) -> usize {
        self.0
            .iter()
            .filter(|event| matches!(event, Event::Joined(_)))
            .count()
    }
}
