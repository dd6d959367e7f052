use std::sync::Mutex;

pub struct Tank {
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
