use std::collections::BTreeMap;

#[derive(Default)]
pub struct Repository {
    branches: BTreeMap<String, u32>,
}

impl Repository {
    pub fn commit(&mut self, branch: &str, day: u32) -> &mut Self {
        let last = self.branches.entry(branch.to_string()).or_insert(day);
        *last = day.max(*last);
        self
    }

    pub fn names(&self) -> Vec<&str> {
        self.branches.keys().map(String::as_str).collect()
    }

    pub fn last_activity(&self) -> Option<u32> {
        self.branches.values().copied().max()
    }

    pub fn prune(&mut self, before: u32) -> usize {
        let count = self.branches.len();
        self.branches
            .retain(|name, day| name == "main" || *day >= before);
        count - self.branches.len()
    }
}
