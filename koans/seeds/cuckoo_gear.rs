use std::cmp::Ordering;

pub struct Gear {
    pub teeth: u16,
    pub slow: bool,
}

pub fn choose(a: &u16, b: &u16, slow: &bool) -> Result<Gear, String> {
    let teeth = match a.cmp(b) {
        Ordering::Less => *b,
        Ordering::Greater => *a,
        Ordering::Equal => return Err("twin gears".to_string()),
    };
    Ok(Gear { teeth, slow: *slow })
}

pub fn speed(gear: &Gear) -> u16 {
    gear.teeth / 4 + u16::from(gear.slow)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn larger_gear_wins() {
        let gear = choose(&20, &40, &false).ok().unwrap();
        assert_eq!((gear.teeth, speed(&gear)), (40, 10));
        assert_eq!(choose(&60, &40, &false).ok().unwrap().teeth, 60);
    }

    #[test]
    fn slow_or_twin() {
        assert_eq!(speed(&choose(&8, &7, &true).ok().unwrap()), 3);
        assert_eq!(choose(&8, &8, &true).err(), Some("twin gears".to_string()));
    }
}
