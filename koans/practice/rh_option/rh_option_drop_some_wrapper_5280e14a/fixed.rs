use std::collections::BTreeMap;

pub trait Score {
    fn goal(&mut self, team: &str);
    fn leader(&self) -> Option<&str>;
}

#[derive(Default)]
pub struct Board {
    goals: BTreeMap<String, u32>,
}

impl Score for Board {
    fn goal(&mut self, team: &str) {
        *self.goals.entry(team.to_string()).or_default() += 1;
    }

    fn leader(&self) -> Option<&str> {
        let best = *self.goals.values().max()?;
        let mut top = self.goals.iter().filter(|(_, n)| **n == best);
        match (top.next(), top.next()) {
            (Some((team, _)), None) => Some(team),
            _ => None,
        }
    }
}
