#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needs_every_permission() {
        let role = Role {
            granted: HashSet::from([Permission::Read, Permission::Write("wiki".into())]),
        };
        assert!(role.may(&HashSet::from([Permission::Write("wiki".into())])));
        assert!(!role.may(&HashSet::from([
            Permission::Read,
            Permission::Write("blog".into())
        ])));
        assert!(role.may(&HashSet::new()));
    }

    #[test]
    fn admins_may_do_everything() {
        let role = Role {
            granted: HashSet::from([Permission::Admin]),
        };
        assert!(role.may(&HashSet::from([Permission::Write("blog".into())])));
        assert!(!Role {
            granted: HashSet::new()
        }
        .may(&HashSet::from([Permission::Read])));
    }
}
