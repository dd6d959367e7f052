pub trait Sensor {
    type Value;
    fn read(&mut self) -> Self::Value;
}

pub struct Ramp {
    pub at: f32,
    pub step: f32,
}

impl Sensor for Ramp {
    type Value = f32;

    fn read(&mut self) -> f32 {
        self.at += self.step;
        self.at
    }
}

pub struct Fixed(pub f32);

impl Sensor for Fixed {
    type Value = f32;

    fn read(&mut self) -> f32 {
        self.0
    }
}

pub fn sweep(sensors: &mut [Box<dyn Sensor>], rounds: usize) -> Vec<f32> {
    (0..rounds)
        .map(|_| sensors.iter_mut().map(|s| s.read()).sum())
        .collect()
}
