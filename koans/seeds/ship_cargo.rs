use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub enum Cargo {
    Grain,
    Oil,
    Timber,
}

pub fn carries(ship: &BTreeMap<u8, Cargo>, hold: u8, wanted: &Cargo) -> Result<bool, String> {
    let cargo = ship.get(&hold).ok_or("no such hold")?;
    Ok(cargo == wanted)
}

pub fn first_hold(ship: &BTreeMap<u8, Cargo>) -> Option<u8> {
    let (hold, _) = ship.first_key_value()?;
    Some(*hold)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_into_holds() {
        let ship = BTreeMap::from([(3, Cargo::Grain), (5, Cargo::Oil)]);
        assert_eq!(carries(&ship, 3, &Cargo::Grain), Ok(true));
        assert_eq!(carries(&ship, 5, &Cargo::Timber), Ok(false));
        assert!(carries(&ship, 9, &Cargo::Oil).is_err());
    }

    #[test]
    fn lowest_hold_comes_first() {
        let ship = BTreeMap::from([(4, Cargo::Timber), (2, Cargo::Grain)]);
        assert_eq!(first_hold(&ship), Some(2));
        assert_eq!(first_hold(&BTreeMap::new()), None);
    }
}
