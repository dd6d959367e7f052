use std::collections::HashMap;
use std::marker::PhantomData;

#[derive(PartialEq, Eq, Hash)]
pub struct Id<T> {
    raw: u32,
    kind: PhantomData<T>,
}

impl<T> Id<T> {
    pub fn new(raw: u32) -> Self {
        Id {
            raw,
            kind: PhantomData,
        }
    }
}

#[derive(PartialEq, Eq)]
pub struct User(pub String);

pub fn greet(users: &HashMap<Id<User>, User>, id: u32) -> String {
    let user = users.get(&Id::new(id));
    user.map_or("who?".to_string(), |u| format!("hi {}", u.0))
}
