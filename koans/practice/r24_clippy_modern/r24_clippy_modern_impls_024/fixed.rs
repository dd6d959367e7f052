#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Mode {
    #[default]
    Convection,
    Grill,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Celsius(pub f32);

impl From<Celsius> for f32 {
    fn from(celsius: Celsius) -> f32 {
        celsius.0 * 1.8 + 32.0
    }
}

pub struct Oven {
    pub mode: Mode,
    pub target: Celsius,
}

impl Oven {
    pub fn new() -> Self {
        Oven {
            mode: Mode::default(),
            target: Celsius(180.0),
        }
    }

    pub fn fahrenheit(&self) -> f32 {
        self.target.into()
    }
}

impl Default for Oven {
    fn default() -> Self {
        Self::new()
    }
}
