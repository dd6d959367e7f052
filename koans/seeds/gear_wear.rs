#[derive(PartialEq, Eq)]
pub struct Gear {
    pub teeth: u32,
    pub steel: bool,
}

pub fn wear(gear: &Gear, lost: &u32) -> Option<Gear> {
    let teeth = gear.teeth.checked_sub(*lost)?;
    let steel = gear.steel;
    let worn = Gear { teeth, steel };
    if worn == *gear {
        return None;
    }
    Some(worn)
}

#[cfg(test)]
mod tests {
    use super::*;

    pub fn new_gear() -> Gear {
        let (teeth, steel) = (20, true);
        Gear { teeth, steel }
    }

    #[test]
    fn loses_teeth() {
        let worn = wear(&new_gear(), &6).unwrap();
        assert_eq!(worn.teeth, 14);
        assert!(worn.steel);
    }

    #[test]
    fn nothing_or_too_much() {
        assert!(wear(&new_gear(), &0).is_none());
        assert!(wear(&new_gear(), &21).is_none());
    }
}
