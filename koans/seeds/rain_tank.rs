use std::sync::Mutex;

pub struct Gauge {
    pub oldest: f32,
    pub pours: u8,
}

pub fn pour(tank: &Mutex<Vec<f32>>, amount: f32) -> Option<Gauge> {
    let mut rain = tank.lock().ok()?;
    rain.push(amount);
    let oldest = *rain.first()?;
    let pours = u8::try_from(rain.len()).ok()?;
    Some(Gauge { oldest, pours })
}

pub fn estimate(tank: &Mutex<Vec<f32>>) -> Option<f32> {
    let gauge = pour(tank, 0.5)?;
    Some(gauge.oldest * f32::from(gauge.pours))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oldest_stays() {
        let tank = Mutex::new(vec![2.0]);
        let gauge = pour(&tank, 7.0).unwrap();
        assert_eq!((gauge.oldest, gauge.pours), (2.0, 2));
        assert_eq!(estimate(&tank), Some(6.0));
    }

    #[test]
    fn too_many_pours() {
        let tank = Mutex::new(vec![1.0; 255]);
        assert_eq!(estimate(&tank), None);
    }
}
