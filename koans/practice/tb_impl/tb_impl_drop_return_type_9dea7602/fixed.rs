pub trait Thermometer {
    fn read(&self) -> Result<f32, String>;
}

pub struct Fixed(pub f32);
pub struct Broken;

impl Thermometer for Fixed {
    fn read(&self) -> Result<f32, String> {
        Ok(self.0)
    }
}

impl Thermometer for Broken {
    fn read(&self) -> Result<f32, String> {
        Err("open circuit".into())
    }
}

/// The first value within the plausible range.
pub fn first_plausible(all: &[Box<dyn Thermometer>]) -> Option<f32> {
    all.iter()
        .find_map(|t| t.read().ok().filter(|c| (-40.0..=60.0).contains(c)))
}
