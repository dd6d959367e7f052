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
    Ok(if lead { nights * 90 } else { *nights })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lead_earns_more() {
        assert_eq!(wage("lead", &2), Ok(180));
        assert_eq!(wage("chorus", &2), Ok(2));
    }

    #[test]
    fn unknown_role_is_an_error() {
        assert_eq!(wage("ghost", &1), Err("no role ghost".to_string()));
        assert_eq!(role("chorus"), Ok(Role::Chorus));
    }
}
