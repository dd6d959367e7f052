#[derive(Debug, Clone, PartialEq)]
pub enum Jam {
    WrongKey,
    Stuck,
}

pub struct Drawer {
    pub key: u16,
    pub rust: u8,
}

impl Drawer {
    pub fn turn(&mut self, key: u16) -> Result<u8, Jam> {
        if key != self.key {
            return Err(Jam::WrongKey);
        }
        if self.rust > 0 {
            self.rust -= 1;
            return Err(Jam::Stuck);
        }
        Ok(1)
    }
}

pub fn open_all(drawers: &mut [Drawer], keys: &[u16]) -> usize {
    let mut opened = 0;
    for drawer in drawers {
        let fits = keys.iter().any(|key| drawer.turn(*key).is_ok());
        opened += usize::from(fits);
    }
    opened
}

pub fn force(drawer: &mut Drawer) -> u32 {
    let mut tries = 0;
    while drawer.turn(drawer.key).is_err() {
        tries += 1;
    }
    tries
}
