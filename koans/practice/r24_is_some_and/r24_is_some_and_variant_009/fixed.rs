#[derive(Default, Clone)]
pub struct Form {
    pub name: Option<String>,
    pub email: Option<String>,
    pub age: Option<u8>,
}

type Check = (&'static str, fn(&Form) -> bool);

const CHECKS: [Check; 3] = [
    ("name", |form| {
        form.name
            .as_deref()
            .is_some_and(|name| !name.trim().is_empty())
    }),
    ("email", |form| {
        form.email.as_ref().is_some_and(|mail| mail.contains('@'))
    }),
    ("age", |form| {
        form.age.is_some_and(|age| (16..120).contains(&age))
    }),
];

pub fn invalid(form: &Form) -> Vec<&'static str> {
    CHECKS
        .iter()
        .filter(|(_, check)| !check(form))
        .map(|(name, _)| *name)
        .collect()
}
