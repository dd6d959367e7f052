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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_rack() {
        let rack = HashMap::from([("salt", 2), ("pepper", 3)]);
        assert_eq!(season(&rack).unwrap(), 5);
        assert_eq!(remark(&rack), "level 5");
    }

    #[test]
    fn gaps_are_named() {
        let rack = HashMap::from([("salt", 2)]);
        assert_eq!(remark(&rack), "buy Pepper");
        assert_eq!(remark(&HashMap::new()), "buy Salt");
    }
}
