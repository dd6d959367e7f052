//! Roles and what they allow.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::{BitOr, BitOrAssign};
use std::rc::Rc;

macro_rules! flags {
    ($($name:ident = $bit:expr),* $(,)?) => {
        impl Rights {
            $(pub const $name: Rights = Rights(1 << $bit);)*

            pub fn names(self) -> Vec<&'static str> {
                let mut names = Vec::new();
                $(if self.allows(Rights::$name) {
                    names.push(stringify!($name));
                })*
                names
            }
        }
    };
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Rights(u8);

flags! {
    READ = 0,
    WRITE = 1,
    DELETE = 2,
    GRANT = 3,
}

impl Rights {
    pub fn allows(self, wanted: Rights) -> bool {
        self.0 & wanted.0 == wanted.0
    }
}

impl BitOr for Rights {
    type Output = Rights;

    fn bitor(self, other: Rights) -> Rights {
        Rights(self.0 | other.0)
    }
}

impl BitOrAssign for Rights {
    fn bitor_assign(&mut self, other: Rights) {
        *self = *self | other;
    }
}

impl FromIterator<Rights> for Rights {
    fn from_iter<I: IntoIterator<Item = Rights>>(iter: I) -> Rights {
        let mut sum = Rights::default();
        iter.into_iter().for_each(|rights| sum |= rights);
        sum
    }
}

impl fmt::Debug for Rights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().join("|"))
    }
}

/// A role with the roles that it builds on.
#[derive(Debug)]
pub struct Role {
    name: String,
    own: Rights,
    parents: Vec<Rc<Role>>,
}

impl Role {
    pub fn new(name: &str, own: Rights, parents: &[Rc<Role>]) -> Rc<Role> {
        Rc::new(Role {
            name: name.to_string(),
            own,
            parents: parents.to_vec(),
        })
    }

    pub fn rights(&self) -> Rights {
        self.own | self.parents.iter().map(|parent| parent.rights()).collect()
    }

    fn lineage<'r>(&'r self, names: &mut Vec<&'r str>) {
        names.push(&self.name);
        for parent in &self.parents {
            parent.lineage(names);
        }
    }
}

#[derive(Debug, PartialEq)]
pub enum Denied<'u> {
    NoUser(&'u str),
    Missing { user: &'u str, needs: Rights },
}

#[derive(Default)]
pub struct Directory {
    members: HashMap<String, Rc<Role>>,
}

impl Directory {
    pub fn assign(&mut self, user: impl Into<String>, role: &Rc<Role>) -> Option<Rc<Role>> {
        self.members.insert(user.into(), Rc::clone(role))
    }

    pub fn check<'u>(&self, user: &'u str, needs: Rights) -> Result<&Role, Denied<'u>> {
        let role = self.members.get(user).ok_or(Denied::NoUser(user))?;
        if !role.rights().allows(needs) {
            return Err(Denied::Missing { user, needs });
        }
        Ok(role)
    }

    pub fn role_names(&self) -> HashSet<&str> {
        let mut names = Vec::new();
        self.members
            .values()
            .for_each(|role| role.lineage(&mut names));
        names.into_iter().collect()
    }
}

/// Runs an action on behalf of somebody who may do it.
pub fn guarded<T, E>(
    directory: &Directory,
    user: &str,
    action: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, String>
where
    E: fmt::Display,
{
    let role = directory
        .check(user, Rights::WRITE)
        .map_err(|denied| format!("{denied:?}"))?;
    action(&role.name).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory() -> Directory {
        let guest = Role::new("guest", Rights::READ, &[]);
        let editor = Role::new("editor", Rights::WRITE, &[guest.clone()]);
        let mut directory = Directory::default();
        directory.assign("ann", &editor);
        directory.assign(String::from("bob"), &guest);
        directory
    }

    #[test]
    fn flag_sets() {
        let rights = Rights::READ | Rights::GRANT;
        assert_eq!(format!("{rights:?}"), "READ|GRANT");
        assert!(!rights.allows(Rights::DELETE));
        let mut seen = HashSet::new();
        assert!(seen.insert(rights) && !seen.insert(rights));
    }

    #[test]
    fn inherited_rights() {
        let directory = directory();
        let role = directory.check("ann", Rights::READ).unwrap();
        assert_eq!(role.rights(), Rights::READ | Rights::WRITE);
        let names = directory.role_names();
        assert_eq!(names, HashSet::from(["editor", "guest"]));
    }

    #[test]
    fn denials() {
        let directory = directory();
        let (user, needs) = ("bob", Rights::DELETE);
        let denied = directory.check(user, needs).unwrap_err();
        assert_eq!(denied, Denied::Missing { user, needs });
        let denied = directory.check("cy", needs).unwrap_err();
        assert_eq!(denied, Denied::NoUser("cy"));
    }

    #[test]
    fn reassigning_returns_the_old_role() {
        let mut directory = directory();
        let admin = Role::new("admin", Rights::DELETE, &[]);
        let old = directory.assign("ann", &admin).unwrap();
        assert_eq!(old.name, "editor");
        assert!(format!("{old:?}").contains("guest"));
    }

    #[test]
    fn guarded_actions() {
        let directory = directory();
        let size = guarded(&directory, "ann", |role| role.len().try_into());
        assert_eq!(size, Ok(6u8));
        let parse = |_: &str| "x".parse::<u8>();
        let error = guarded(&directory, "ann", parse).unwrap_err();
        assert_eq!(error, "invalid digit found in string");
        assert!(guarded(&directory, "cy", parse)
            .unwrap_err()
            .contains("NoUser"));
    }
}
