#[derive(Debug, Clone, PartialEq)]
pub struct Mooring {
    pub number: u16,
    pub length: f32,
    pub power: bool,
}

pub struct Marina {
    pub moorings: Vec<Mooring>,
    pub reserved: Vec<u16>,
}

impl Marina {
    fn free(&self, mooring: &Mooring) -> bool {
        !self.reserved.contains(&mooring.number)
    }

    pub fn place(&self, length: f32, power: bool) -> Option<&Mooring> {
        self.moorings
            .iter()
            .find(|m| self.free(m) && m.length >= length && (m.power || !power))
    }

    pub fn reserve(&mut self, length: f32, power: bool) -> Option<u16> {
        let number = self.place(length, power)?.number;
        self.reserved.push(number);
        Some(number)
    }
}
