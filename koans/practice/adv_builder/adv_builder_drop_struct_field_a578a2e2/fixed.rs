#[derive(Clone)]
pub struct Truck {
    pub tank: f32,
    pub per_km: f32,
}

impl Truck {
    pub fn needs(&self, km: f32) -> f32 {
        (self.per_km * km - self.tank).max(0.0)
    }
}

pub fn convoy_needs(convoy: &[Truck], legs: &[f32]) -> String {
    let km = legs.iter().sum::<f32>();
    let litres: f32 = convoy.iter().map(|truck| truck.needs(km)).sum();
    match litres.ceil() as u32 {
        0 => "enough fuel".to_string(),
        n => format!("{n} litres short"),
    }
}
