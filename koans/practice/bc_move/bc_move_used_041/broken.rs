pub struct Vehicle {
    plate: String,
    wheels: u8,
}

impl Vehicle {
    pub fn new(plate: &str, wheels: u8) -> Self {
        Vehicle {
            plate: plate.to_uppercase(),
            wheels,
        }
    }

    pub fn plate(&self) -> &str {
        &self.plate
    }
}

pub fn park(vehicle: Vehicle, bikes: &mut Vec<Vehicle>, cars: &mut Vec<Vehicle>) -> String {
    let plate = vehicle.plate();
    let lot = if vehicle.wheels < 4 { bikes } else { cars };
    lot.push(vehicle);
    format!("{} in slot {}", plate, lot.len())
}
