use std::collections::HashSet;

#[derive(Clone, PartialEq)]
pub enum Permission {
    Read,
    Write(String),
    Admin,
}

pub struct Role {
    pub granted: HashSet<Permission>,
}

impl Role {
    pub fn may(&self, required: &HashSet<Permission>) -> bool {
        self.granted.contains(&Permission::Admin) || required.is_subset(&self.granted)
    }
}
