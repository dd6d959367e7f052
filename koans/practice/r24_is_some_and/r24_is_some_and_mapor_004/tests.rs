#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn owners_and_admins() {
        let mut access = Access::default();
        for (user, role) in [
            ("amy", Role::Author),
            ("rob", Role::Reader),
            ("zoe", Role::Admin),
        ] {
            access.grant(user, role);
        }
        access.own("Home", "amy");
        access.own("Blog", "rob");
        assert!(access.may_edit("amy", "Home") && access.may_edit("zoe", "Home"));
        assert!(!access.may_edit("amy", "Blog") && !access.may_edit("rob", "Blog"));
        assert!(!access.may_edit("nobody", "Home"));
    }
}
