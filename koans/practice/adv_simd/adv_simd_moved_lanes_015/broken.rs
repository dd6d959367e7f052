#[derive(Debug, Clone, PartialEq)]
pub struct F4([f32; 4]);

impl F4 {
    pub fn splat(value: f32) -> F4 {
        F4([value; 4])
    }

    pub fn plus(self, other: F4) -> F4 {
        F4(std::array::from_fn(|i| self.0[i] + other.0[i]))
    }

    pub fn times(self, factor: f32) -> F4 {
        F4(self.0.map(|lane| lane * factor))
    }
}

pub struct Flock {
    pub height: F4,
    pub climb: F4,
}

pub fn glide(flock: Flock, seconds: u32) -> Flock {
    let mut height = flock.height;
    for _ in 0..seconds {
        height = height.plus(flock.climb).plus(F4::splat(-0.5));
    }
    Flock {
        height,
        climb: flock.climb.times(0.5),
    }
}
