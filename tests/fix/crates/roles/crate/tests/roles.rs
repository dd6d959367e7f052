use roles::{Action, Policy, Right};

fn policy() -> Policy {
    let mut policy = Policy::default();
    policy
        .allow("guest", Right::new(Action::Read, "pub/"))
        .allow("editor", Right::new(Action::Write, "pub/"));
    policy.extend("editor", "guest");
    policy.assign("ann", "editor");
    policy.assign("ann", "guest");
    policy.assign("bob", "guest");
    policy
}

#[test]
fn rights_are_inherited() {
    let policy = policy();
    assert!(policy.may("ann", Action::Read, "pub/a"));
    assert!(!policy.may("bob", Action::Write, "pub/a"));
    assert!(!policy.may("eve", Action::Read, "pub/a"));
    assert_eq!(policy.describe("ann"), ["read pub/*", "write pub/*"]);
}

#[test]
fn roles_go() {
    let mut policy = policy();
    assert_eq!(policy.retire("guest"), 2);
    assert!(policy.may("ann", Action::Read, "pub/a"));
    assert!(!policy.may("bob", Action::Read, "pub/a"));
}
