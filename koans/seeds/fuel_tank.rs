use std::sync::Mutex;

pub struct Tank {
    pub litres: Mutex<u32>,
    pub label: char,
}

pub fn fill(label: char, amount: u32) -> Tank {
    let litres = Mutex::new(amount);
    Tank { litres, label }
}

pub fn siphon(tank: &Tank, wanted: u32) -> Option<(char, u32)> {
    let mut level = tank.litres.lock().ok()?;
    *level = level.checked_sub(wanted)?;
    Some((tank.label, *level))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn siphons() {
        let tank = fill('D', 60);
        assert_eq!(siphon(&tank, 25), Some(('D', 35)));
        assert_eq!(siphon(&tank, 5), Some(('D', 30)));
    }

    #[test]
    fn too_little_left() {
        let tank = fill('P', 10);
        assert_eq!(siphon(&tank, 11), None);
        assert_eq!(siphon(&tank, 10), Some(('P', 0)));
    }
}
