use std::collections::HashMap;

pub struct Staff {
    managers: HashMap<&'static str, &'static str>,
    desks: HashMap<&'static str, u16>,
}

impl Staff {
    pub fn new(pairs: &[(&'static str, &'static str)], desks: &[(&'static str, u16)]) -> Self {
        Staff {
            managers: pairs.iter().copied().collect(),
            desks: desks.iter().copied().collect(),
        }
    }

    pub fn grand_manager(&self, name: &str) -> Option<&'static str> {
        let manager = self.managers.get(name)?;
        self.managers.get(manager).copied()
    }

    pub fn escalate(&self, name: &str) -> Option<u16> {
        let boss = self.grand_manager(name)?;
        let desk = self.desks.get(boss)?;
        desk + 1000
    }
}
