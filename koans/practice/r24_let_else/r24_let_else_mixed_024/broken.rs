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
        let Some((index, best)) = self
            .0
            .iter()
            .enumerate()
            .max_by_key(|(_, bike)| bike.charge)
        else {
            return None;
        };
        best.charge.map(|_| index)
    }

    pub fn rent(&mut self, minimum: u8) -> Result<Bike, Refusal> {
        let index = match self.best() {
            Some(index) => index,
            None => return Err(Refusal::NoBikes),
        };
        let bike = &self.0[index];
        if bike.charge < Some(minimum) {
            return Err(Refusal::Flat(bike.id));
        }
        Ok(self.0.swap_remove(index))
    }
}
