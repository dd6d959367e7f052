use std::marker::PhantomData;
use std::ops::Sub;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Altitude<U> {
    value: i32,
    unit: PhantomData<U>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Feet;
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metres;

pub fn altitude<U>(value: i32) -> Altitude<U> {
    Altitude {
        value,
        unit: PhantomData,
    }
}

impl<U> Sub for Altitude<U> {
    type Output = Altitude<U>;

    fn sub(self, ground: Altitude<U>) -> Altitude<U> {
        altitude(self.value - ground.value)
    }
}

pub fn to_feet(metres: Altitude<Metres>) -> Altitude<Feet> {
    altitude(metres.value * 328 / 100)
}

pub fn clearance(plane: Altitude<Feet>, hill: Altitude<Metres>) -> Altitude<Feet> {
    plane - hill
}
