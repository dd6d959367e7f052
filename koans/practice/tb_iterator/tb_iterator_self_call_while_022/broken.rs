pub struct Plant {
    pub thirst: u32,
    pub watered: u32,
}

pub struct Greenhouse {
    pub plants: Vec<Plant>,
    pub tank: u32,
}

impl Greenhouse {
    fn pour(&mut self, wanted: u32) -> u32 {
        let poured = wanted.min(self.tank);
        self.tank -= poured;
        poured
    }

    pub fn water(&mut self) {
        for plant in self.plants.iter_mut() {
            plant.watered += self.pour(plant.thirst);
        }
    }

    pub fn dry(&self) -> usize {
        self.plants.iter().filter(|p| p.watered < p.thirst).count()
    }
}
