use std::collections::HashMap;

#[derive(Debug)]
pub enum Missing {
    Salt,
    Pepper,
}

pub fn season(rack: &HashMap<&str, u8>) -> Result<u8, Missing> {
    let salt = rack.get("salt").ok_or(Missing::Salt)?;
    let pepper = rack.get("pepper").ok_or(Missing::Pepper)?;
    Ok(salt + pepper)
}

pub fn remark(rack: &HashMap<&str, u8>) -> String {
    season(rack)
        .map(|level| format!("level {level}"))
        .unwrap_or_else(|gap| format!("buy {:?}", gap))
}
