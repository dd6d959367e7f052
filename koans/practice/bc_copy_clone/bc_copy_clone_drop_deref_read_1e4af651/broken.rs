use std::sync::Mutex;

pub struct Gauge {
    pub oldest: f32,
    pub pours: u8,
}

pub fn pour(tank: &Mutex<Vec<f32>>, amount: f32) -> Option<Gauge> {
    let mut rain = tank.lock().ok()?;
    rain.push(amount);
    let oldest = rain.first()?;
    let pours = u8::try_from(rain.len()).ok()?;
    Some(Gauge { oldest, pours })
}
