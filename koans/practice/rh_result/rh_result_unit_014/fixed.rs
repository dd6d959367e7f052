#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Door {
    Inner,
    Outer,
}

#[derive(Default)]
pub struct Airlock {
    open: Option<Door>,
}

impl Airlock {
    pub fn open(&mut self, door: Door) -> Result<(), Door> {
        match self.open {
            Some(other) if other != door => Err(other),
            _ => {
                self.open = Some(door);
                Ok(())
            }
        }
    }

    pub fn seal(&mut self) -> Option<Door> {
        self.open.take()
    }
}

pub fn cycle(lock: &mut Airlock) -> Result<(), Door> {
    lock.open(Door::Outer)?;
    lock.seal();
    lock.open(Door::Inner)?;
    Ok(())
}
