use std::sync::Mutex;

pub struct Bait {
    pub worms: u32,
    pub last: bool,
}

pub fn scoop(tin: &Mutex<u32>, asked: u32) -> Result<Bait, String> {
    let guard = tin.lock().unwrap();
    let left = guard.checked_sub(asked).ok_or("tin too empty")?;
    let worms = if left < 3 { *guard } else { asked };
    let last = *guard == worms;
    Ok(Bait { worms, last })
}
