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

pub fn wage(text: &str, nights: &u32) -> Result<u32, String> {
    let lead = role(text)? == Role::Lead;
    Ok(if lead { nights * 90 } else { nights })
}
