use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Reader,
    Author,
    Admin,
}

pub struct Access {
    roles: HashMap<String, Role>,
    owners: HashMap<String, String>,
}

impl Access {
    pub fn new() -> Self {
        Access {
            roles: HashMap::new(),
            owners: HashMap::new(),
        }
    }

    pub fn grant(&mut self, user: &str, role: Role) {
        self.roles.insert(user.into(), role);
    }

    pub fn own(&mut self, page: &str, user: &str) {
        self.owners.insert(page.into(), user.into());
    }

    pub fn may_edit(&self, user: &str, page: &str) -> bool {
        let role = self.roles.get(user);
        let owned = self.owners.get(page).is_some_and(|owner| owner == user);
        role == Some(&Role::Admin) || (owned && role.is_some_and(|role| *role >= Role::Author))
    }
}

impl Default for Access {
    fn default() -> Self {
        Self::new()
    }
}
