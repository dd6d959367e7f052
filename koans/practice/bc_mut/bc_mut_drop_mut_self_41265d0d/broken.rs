#[derive(Debug, Clone, PartialEq)]
pub struct Plant {
    pub name: &'static str,
    pub thirst: u32,
}

pub struct Can {
    pub millilitres: u32,
}

impl Can {
    /// Stops at the first plant that would get too little.
    pub fn water(&self, plants: &mut [Plant]) -> usize {
        let mut watered = 0;
        for plant in plants.iter_mut() {
            if plant.thirst > self.millilitres {
                break;
            }
            self.millilitres -= plant.thirst;
            plant.thirst = 0;
            watered += 1;
        }
        watered
    }
}
