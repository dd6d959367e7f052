use std::marker::PhantomData;

pub trait Unit {
    const PER_METRE: f64;
}

pub struct Inch;
pub struct Millimetre;

impl Unit for Inch {
    const PER_METRE: f64 = 39.37;
}

impl Unit for Millimetre {
    const PER_METRE: f64 = 1_000.0;
}

pub struct Planks<U, const N: usize> {
    lengths: [f64; N],
    unit: PhantomData<U>,
}

impl<U: Unit, const N: usize> Planks<U, N> {
    pub fn new(lengths: [f64; N]) -> Self {
        Planks {
            lengths,
            unit: PhantomData,
        }
    }

    pub fn metres(&self) -> [f64; N] {
        self.lengths.map(|length| length / U::PER_METRE)
    }
}
