#[derive(PartialEq, Debug)]
pub enum Role {
    Lead,
    Chorus,
}

pub fn role(text: &str) -> Result<Role, String> {
    match text {
        "lead" => Ok(Role::Lead),
        "chorus" => Ok(Role::Chorus),
        other => Err(format!("no role {other}")),
    }
}
