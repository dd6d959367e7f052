use std::collections::HashMap;

pub struct Purse {
    pub coins: HashMap<u16, usize>,
    pub owner: &'static str,
}

pub fn open(owner: &'static str, faces: &[u16]) -> Option<Purse> {
    let face = *faces.iter().min()?;
    let coins = HashMap::from([(face, faces.len())]);
    Some(Purse { coins, owner })
}

pub fn tell(purse: &Purse, face: &u16) -> Option<String> {
    let count = purse.coins.get(face)?;
    let worth = *count as u32 * u32::from(*face);
    Some(format!("{} has {}", purse.owner, worth))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_worth() {
        let purse = open("Ida", &[50, 20, 100]).unwrap();
        assert_eq!(tell(&purse, &20), Some("Ida has 60".to_string()));
        assert_eq!(tell(&purse, &50), None);
    }

    #[test]
    fn empty_hand() {
        let none: [u16; 0] = [];
        assert!(open("Bo", &none).is_none());
    }
}
