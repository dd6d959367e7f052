#[derive(PartialEq, Clone)]
pub enum Egg {
    Cracked,
}

pub struct Tray {
    pub eggs: Vec<Egg>,
    pub lost: usize,
}

pub fn sort(eggs: &[Egg]) -> Option<Tray> {
    let lost = eggs.iter().position(|egg| *egg != Egg::Cracked)?;
    let eggs = eggs[lost..].to_vec();
    let mut tray = Tray { eggs, lost };
    tray.lost += tray.eggs.len() % 6;
    Some(tray)
}
