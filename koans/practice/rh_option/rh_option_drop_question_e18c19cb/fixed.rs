use std::sync::Mutex;

#[derive(Debug)]
pub struct Kiln {
    pub pots: u32,
    pub degrees: u32,
}

pub fn build(pots: u32) -> Mutex<Kiln> {
    Mutex::new(Kiln { pots, degrees: 20 })
}

pub fn stoke(kiln: &Mutex<Kiln>, wood: u32) -> Option<String> {
    let mut inside = kiln.lock().ok()?;
    inside.degrees += wood * 30;
    Some(format!("{inside:?}"))
}
