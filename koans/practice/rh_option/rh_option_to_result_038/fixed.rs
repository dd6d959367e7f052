use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum PickupError {
    NothingStored,
    WrongPin,
}

#[derive(Default)]
pub struct Lockers {
    boxes: HashMap<u8, (u16, String)>,
}

impl Lockers {
    pub fn store(&mut self, number: u8, pin: u16, parcel: &str) {
        self.boxes.insert(number, (pin, parcel.to_string()));
    }

    pub fn collect(&mut self, number: u8, pin: u16) -> Result<String, PickupError> {
        let (expected, parcel) = self
            .boxes
            .remove(&number)
            .ok_or(PickupError::NothingStored)?;
        if expected != pin {
            self.store(number, expected, &parcel);
            return Err(PickupError::WrongPin);
        }
        Ok(parcel)
    }
}
