pub struct Can {
    pub litres: f64,
    pub years: u32,
}

#[derive(Debug, PartialEq)]
pub enum PaintError {
    DriedOut,
}

impl Can {
    pub fn open(&self) -> Result<f64, PaintError> {
        (self.years < 5)
            .then_some(self.litres)
            .ok_or(PaintError::DriedOut)
    }
}

pub struct Fence {
    pub boards: u32,
    painted: f64,
}

impl Fence {
    pub fn new(boards: u32) -> Self {
        Fence {
            boards,
            painted: 0.0,
        }
    }

    fn paint(&mut self, litres: f64) -> f64 {
        self.painted = (self.painted + litres * 4.0).min(f64::from(self.boards));
        self.painted
    }

    pub fn use_can(&mut self, can: &Can) -> Result<f64, PaintError> {
        let litres = can.open()?;
        Ok(self.paint(litres))
    }
}
