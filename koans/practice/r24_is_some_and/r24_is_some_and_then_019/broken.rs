use std::collections::{BTreeMap, HashSet};

#[derive(Default)]
pub struct Shop {
    pledged: BTreeMap<u32, String>,
    stolen: HashSet<String>,
}

impl Shop {
    pub fn report_stolen(&mut self, item: &str) {
        self.stolen.insert(item.to_string());
    }

    pub fn pledge(&mut self, ticket: u32, item: &str) -> Result<usize, String> {
        if self.stolen.get(item).is_some() {
            return Err(format!("{item} is stolen"));
        }
        if self.pledged.get(&ticket).is_some() {
            return Err(format!("ticket {ticket} is in use"));
        }
        self.pledged.insert(ticket, item.to_string());
        Ok(self.pledged.len())
    }

    pub fn is_idle(&self) -> bool {
        let tickets: Vec<_> = self.pledged.keys().collect();
        tickets.first().is_none() && self.stolen.is_empty()
    }
}
