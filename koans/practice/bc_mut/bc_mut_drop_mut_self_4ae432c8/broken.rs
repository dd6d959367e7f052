use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Plate(pub String);

#[derive(Default)]
pub struct Camera {
    offences: HashMap<Plate, u32>,
}

impl Camera {
    pub fn record(&self, plate: &Plate, speed: u32) -> u32 {
        if speed <= 50 {
            return 0;
        }
        let earlier = self.offences.get(plate).copied().unwrap_or(0);
        self.offences.insert(plate.clone(), earlier + 1);
        earlier * 40
    }
}
