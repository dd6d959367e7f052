#[derive(Clone)]
pub enum State {
    Idle,
}
pub struct Sensor {
    pub id: u8,
    pub state: State,
}

pub fn twin(sensor: &Sensor, free: &[u8]) -> Result<Sensor, &'static str> {
    if sensor.state == State::Idle {
        return Err("idle");
    }
    let id = free.iter().find(|n| **n > sensor.id).ok_or("no free id")?;
    let state = sensor.state.clone();
    Ok(Sensor { id: *id, state })
}
