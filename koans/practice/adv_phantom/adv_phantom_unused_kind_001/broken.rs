#[derive(Debug)]
pub struct Id<Kind>(u32);

pub enum Animal {}
pub enum Enclosure {}

#[derive(Default)]
pub struct Zoo {
    next: u32,
    homes: Vec<(u32, u32)>,
}

impl Zoo {
    pub fn register<Kind>(&mut self) -> Id<Kind> {
        self.next += 1;
        Id(self.next)
    }

    pub fn house(&mut self, animal: &Id<Animal>, home: &Id<Enclosure>) -> usize {
        self.homes.retain(|(tenant, _)| *tenant != animal.0);
        self.homes.push((animal.0, home.0));
        self.homes
            .iter()
            .filter(|(_, place)| *place == home.0)
            .count()
    }
}
