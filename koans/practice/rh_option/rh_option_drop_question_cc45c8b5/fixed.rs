use std::cell::RefCell;

#[derive(Debug, Clone)]
pub struct Role {
    pub part: String,
    pub actor: String,
}

pub fn cast(part: String, actor: String) -> Role {
    Role { part, actor }
}

pub fn recast(stage: &RefCell<Vec<Role>>, part: &str, actor: &str) -> Option<Role> {
    let mut roles = stage.borrow_mut();
    let role = roles.iter_mut().find(|role| role.part == part)?;
    let before = role.clone();
    role.actor = actor.to_string();
    Some(before)
}
