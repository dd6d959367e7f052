use std::cell::RefCell;

#[derive(Debug, Clone, PartialEq)]
pub struct Hive {
    pub bees: u32,
}

pub struct Apiary {
    hives: RefCell<Vec<Hive>>,
}

impl Apiary {
    pub fn new(bees: impl IntoIterator<Item = u32>) -> Self {
        Apiary {
            hives: RefCell::new(bees.into_iter().map(|bees| Hive { bees }).collect()),
        }
    }

    pub fn average(&self) -> u32 {
        let hives = self.hives.borrow();
        hives.iter().map(|h| h.bees).sum::<u32>() / hives.len() as u32
    }

    /// Moves bees out of hives far above the average.
    pub fn level(&mut self) -> Vec<Hive> {
        let limit = self.average() * 3 / 2;
        let hives = self.hives.get_mut();
        for hive in hives.iter_mut() {
            hive.bees = hive.bees.min(limit);
        }
        hives.clone()
    }
}
