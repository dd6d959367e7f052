#[derive(Debug, PartialEq)]
pub enum ScaleError {
    Unstable,
}

pub struct Scale {
    pub samples: [i32; 3],
    pub tare: i32,
}

impl Scale {
    pub fn gross(&self) -> Result<i32, ScaleError> {
        let [a, b, c] = self.samples;
        if a == b && b == c {
            Ok(a)
        } else {
            Err(ScaleError::Unstable)
        }
    }

    pub fn net(&self) -> Result<i32, ScaleError> {
        Ok(self.gross() - self.tare)
    }
}
