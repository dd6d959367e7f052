use std::marker::PhantomData;

pub trait Unit {
    fn symbol() -> &'static str;
    fn decimals() -> usize {
        1
    }
}

pub struct Volt;
pub struct Hertz;

impl Unit for Volt {
    fn symbol() -> &'static str {
        "V"
    }
}

impl Unit for Hertz {
    fn symbol() -> &'static str {
        "Hz"
    }

    fn decimals() -> usize {
        0
    }
}

pub struct Measured<U> {
    value: f64,
    unit: PhantomData<U>,
}

impl<U: Unit> Measured<U> {
    pub fn new(value: f64) -> Self {
        Measured {
            value,
            unit: PhantomData,
        }
    }

    pub fn label(&self) -> String {
        format!("{:.*} {}", Unit::decimals(), self.value, Unit::symbol())
    }
}
