use thiserror::Error;

#[derive(Debug, Error)]
pub enum Alarm {
    #[error("{source} reports {value}, which is too hot")]
    Hot { source: String, value: i32 },
    #[error("{source} reports {value}, which is too cold")]
    Cold { source: String, value: i32 },
}

pub fn check(sensor: &str, value: i32) -> Result<i32, Alarm> {
    let source = sensor.to_owned();
    match value {
        31.. => Err(Alarm::Hot { source, value }),
        ..=4 => Err(Alarm::Cold { source, value }),
        _ => Ok(value),
    }
}

pub fn first_alarm(readings: &[(&str, i32)]) -> Option<Alarm> {
    readings
        .iter()
        .find_map(|(sensor, value)| check(sensor, *value).err())
}
