#[repr(C)]
pub union Reading {
    celsius: f32,
    bits: u32,
}

impl From<f32> for Reading {
    fn from(celsius: f32) -> Self {
        Reading { celsius }
    }
}

impl Reading {
    pub fn is_negative(&self) -> bool {
        self.bits >> 31 == 1
    }
}

pub fn frosty(readings: &[f32]) -> usize {
    readings
        .iter()
        .filter(|celsius| Reading::from(**celsius).is_negative())
        .count()
}
