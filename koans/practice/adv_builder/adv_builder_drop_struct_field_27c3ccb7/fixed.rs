#[derive(PartialEq, Clone)]
pub enum State {
    Busy,
}
pub struct Sensor {
    pub id: u8,
    pub state: State,
}

pub fn twin(sensor: &Sensor, free: &[u8]) -> Result<Sensor, &'static str> {
    let id = free.iter().find(|n| **n > sensor.id).ok_or("no free id")?;
    let state = sensor.state.clone();
    Ok(Sensor { id: *id, state })
}
