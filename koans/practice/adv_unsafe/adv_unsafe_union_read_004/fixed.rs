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
        // SAFETY: every bit pattern is a valid u32.
        let bits = unsafe { self.bits };
        bits >> 31 == 1
    }
}

pub fn frosty(readings: &[f32]) -> usize {
    readings
        .iter()
        .filter(|celsius| Reading::from(**celsius).is_negative())
        .count()
}
