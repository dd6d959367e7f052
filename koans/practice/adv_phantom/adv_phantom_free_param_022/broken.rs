use std::marker::PhantomData;

pub struct Celsius;
pub struct Fahrenheit;

pub struct Heat<Scale> {
    pub degrees: f32,
    pub scale: PhantomData<Scale>,
}

impl<Scale> From<f32> for Heat<Scale> {
    fn from(degrees: f32) -> Self {
        Heat {
            degrees,
            scale: PhantomData,
        }
    }
}

impl<Scale> From<Heat<Celsius>> for Heat<Fahrenheit> {
    fn from(heat: Heat<Celsius>) -> Self {
        (heat.degrees * 1.8 + 32.0).into()
    }
}

pub fn dial(celsius: &[f32]) -> Vec<f32> {
    celsius
        .iter()
        .map(|&c| Heat::<Fahrenheit>::from(Heat::<Celsius>::from(c)).degrees)
        .collect()
}
