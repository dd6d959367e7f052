#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Quantity {
    Humidity,
}

pub trait Sensor {
    fn quantity(&self) -> Quantity;
    fn read(&mut self) -> Result<f32, ReadError>;
}

#[derive(Debug, Clone, PartialEq)]
pub enum ReadError {
    Offline(Quantity),
    Absurd { quantity: Quantity, value: f32 },
}

/// Plays a recorded series.
pub struct Replay<I> {
    pub quantity: Quantity,
    pub series: I,
}

impl<I: Iterator<Item = f32>> Sensor for Replay<I> {
    fn quantity(&self) -> Quantity {
        self.quantity
    }

    fn read(&mut self) -> Result<f32, ReadError> {
        self.series.next().ok_or(ReadError::Offline(self.quantity))
    }
}

/// Rejects values of the inner sensor outside a band.
pub struct Guarded {
    pub band: (f32, f32),
}

impl Sensor for Guarded {
    fn quantity(&self) -> Quantity {
        self.inner.quantity()
    }

    fn read(&mut self) -> Result<f32, ReadError> {
        let value = self.inner.read()?;
        let (low, high) = self.band;
        if value < low || value > high {
            return Err(ReadError::Absurd {
                quantity: self.quantity(),
                value,
            });
        }
        Ok(value)
    }
}
