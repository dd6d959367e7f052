#[derive(Debug, Clone, PartialEq)]
pub struct Plate {
    pub clean: bool,
    pub chipped: Option<String>,
}

#[derive(Default)]
pub struct Rack {
    plates: Vec<Plate>,
    pub binned: usize,
}

impl Rack {
    pub fn put(&mut self, plate: Plate) {
        if let Some(_) = plate.chipped {
            self.binned += 1;
            return;
        }
        self.plates.push(plate);
    }

    pub fn take(&mut self) -> Option<Plate> {
        let at = self.plates.iter().position(|plate| plate.clean)?;
        Some(self.plates.remove(at))
    }

    pub fn serve_all(&mut self) -> usize {
        let mut served = 0;
        while let Some(_) = self.take() {
            served += 1;
        }
        served
    }
}
