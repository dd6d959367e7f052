#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mode {
    Convection,
    Grill,
}

impl Default for Mode {
    fn default() -> Self {
        Mode::Convection
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Celsius(pub f32);

impl Into<f32> for Celsius {
    fn into(self) -> f32 {
        self.0 * 1.8 + 32.0
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
