use std::collections::{BTreeSet, HashMap};

use crate::{Action, Right};

#[derive(Debug, Default)]
pub struct Policy {
    roles: HashMap<String, BTreeSet<Right>>,
    users: HashMap<String, Vec<String>>,
}

impl Policy {
    pub fn allow(&mut self, role: &str, right: Right) -> &mut Self {
        self.roles
            .entry(role.to_string())
            .or_default()
            .insert(right);
        self
    }

    /// Give a role all rights of another one.
    pub fn extend(&mut self, role: &str, other: &str) {
        let more = self.roles.get(other).cloned().unwrap_or_default();
        self.roles.entry(role.to_string()).or_default().extend(more);
    }

    pub fn assign(&mut self, user: &str, role: &str) {
        let roles = self.users.entry(user.to_string()).or_default();
        if !roles.iter().any(|known| known == role) {
            roles.push(role.to_string());
        }
    }

    fn rights<'a>(&'a self, user: &str) -> impl Iterator<Item = &'a Right> {
        let roles = self.users.get(user).map(Vec::as_slice).unwrap_or_default();
        roles
            .iter()
            .filter_map(|role| self.roles.get(role))
            .flatten()
    }

    pub fn may(&self, user: &str, action: Action, name: &str) -> bool {
        self.rights(user).any(|right| right.allows(action, name))
    }

    /// Take a role from all; how many had it.
    pub fn retire(&mut self, role: &str) -> usize {
        self.roles.remove(role);
        let mut had = 0;
        for roles in self.users.values_mut() {
            let before = roles.len();
            roles.retain(|known| known != role);
            had += before - roles.len();
        }
        had
    }

    pub fn describe(&self, user: &str) -> Vec<String> {
        let all: BTreeSet<&Right> = self.rights(user).collect();
        all.into_iter().map(Right::to_string).collect()
    }
}
