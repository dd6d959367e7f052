#[derive(Default)]
pub struct Plant {
    pub name: &'static str,
    pub moisture: Option<u8>,
    pub dose: Option<u32>,
}

pub struct Tank {
    pub millilitres: u32,
}

impl Tank {
    pub fn water(&mut self, plant: &Plant) -> u32 {
        let dose = plant.dose;
        if dose.is_some() {
            if plant.moisture.is_some_and(|m| m < 30) {
                let given = dose.unwrap().min(self.millilitres);
                self.millilitres -= given;
                return given;
            }
        }
        0
    }
}

pub fn round(tank: &mut Tank, plants: &[Plant]) -> Vec<(&'static str, u32)> {
    plants
        .iter()
        .map(|plant| (plant.name, tank.water(plant)))
        .collect()
}
