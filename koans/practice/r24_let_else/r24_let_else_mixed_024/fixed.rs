#[derive(Debug, Clone, PartialEq)]
pub struct Bike {
    pub id: u32,
    pub charge: Option<u8>,
}

#[derive(Debug, PartialEq)]
pub enum Refusal {
    NoBikes,
    Flat(u32),
}

pub struct Pool(pub Vec<Bike>);

impl Pool {
    fn best(&self) -> Option<usize> {
        let (index, best) = self
            .0
            .iter()
            .enumerate()
            .max_by_key(|(_, bike)| bike.charge)?;
        best.charge.map(|_| index)
    }

    pub fn rent(&mut self, minimum: u8) -> Result<Bike, Refusal> {
        let Some(index) = self.best() else {
            return Err(Refusal::NoBikes);
        };
        let bike = &self.0[index];
        if bike.charge < Some(minimum) {
            return Err(Refusal::Flat(bike.id));
        }
        Ok(self.0.swap_remove(index))
    }
}
