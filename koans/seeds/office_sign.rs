use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Floor {
    Lobby,
    Upper(u8),
}

pub fn stairs(floor: &Floor) -> u8 {
    match floor {
        Floor::Lobby => 0,
        Floor::Upper(level) => *level,
    }
}

pub fn sign(offices: &HashMap<String, Floor>, person: &str) -> Option<String> {
    let floor = offices.get(person)?;
    Some(format!("{floor:?}, {} flights", stairs(floor)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_the_way() {
        let offices = HashMap::from([("Ida".to_string(), Floor::Upper(4))]);
        assert_eq!(sign(&offices, "Ida").unwrap(), "Upper(4), 4 flights");
        assert_eq!(sign(&offices, "Max"), None);
    }

    #[test]
    fn counts_stairs() {
        assert_eq!(stairs(&Floor::Upper(6)), 6);
        assert_eq!(stairs(&Floor::Lobby), 0);
    }
}
