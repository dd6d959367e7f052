pub struct Ring<const N: usize> {
    values: [f64; N],
    next: usize,
}

impl<const N: usize> Ring<N> {
    pub fn filled(value: f64) -> Self {
        Ring {
            values: [value; N],
            next: 0,
        }
    }

    pub fn push(&mut self, value: f64) {
        self.values[self.next % N] = value;
        self.next += 1;
    }

    pub fn mean(&self) -> f64 {
        self.values.iter().sum::<f64>() / N as f64
    }
}

pub struct Barometer {
    pub hour: Ring<4>,
    pub day: Ring<12>,
}

impl Barometer {
    pub fn measure(&mut self, hectopascals: f64) -> bool {
        self.hour.push(hectopascals);
        self.day.push(hectopascals);
        self.hour.mean() < self.day.mean()
    }
}
