pub struct Plant {
    pub thirst: u32,
    pub watered: u32,
}

pub struct Greenhouse {
    pub plants: Vec<Plant>,
    pub tank: u32,
}

fn pour(tank: &mut u32, wanted: u32) -> u32 {
    let poured = wanted.min(*tank);
    *tank -= poured;
    poured
}

impl Greenhouse {
    pub fn water(&self) {
        for plant in self.plants.iter_mut() {
            plant.watered += pour(&mut self.tank, plant.thirst);
        }
    }

    pub fn dry(&self) -> usize {
        self.plants.iter().filter(|p| p.watered < p.thirst).count()
    }
}
