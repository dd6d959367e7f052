use thiserror::Error;

#[derive(Error)]
pub enum Alarm {
    #[error("{sensor} reports {value}, which is too hot")]
    Hot { sensor: String, value: i32 },
    #[error("{sensor} reports {value}, which is too cold")]
    Cold { sensor: String, value: i32 },
}

pub fn check(sensor: &str, value: i32) -> Result<i32, Alarm> {
    let sensor = sensor.to_owned();
    match value {
        31.. => Err(Alarm::Hot { sensor, value }),
        ..=4 => Err(Alarm::Cold { sensor, value }),
        _ => Ok(value),
    }
}

pub fn first_alarm(readings: &[(&str, i32)]) -> Option<Alarm> {
    readings
        .iter()
        .find_map(|(sensor, value)| check(sensor, *value).err())
}
