#[derive(PartialEq, Clone)]
pub enum State {
    Idle,
    Busy,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_busy() {
        let state = State::Busy;
        let sensor = Sensor { id: 4, state };
        let other = twin(&sensor, &[2, 6, 9]).unwrap();
        assert_eq!(other.id, 6);
        assert!(other.state == State::Busy);
        assert_eq!(twin(&sensor, &[3]).err(), Some("no free id"));
    }

    #[test]
    fn leaves_idle() {
        let state = State::Idle;
        let sensor = Sensor { id: 1, state };
        assert_eq!(twin(&sensor, &[3]).err(), Some("idle"));
    }
}
