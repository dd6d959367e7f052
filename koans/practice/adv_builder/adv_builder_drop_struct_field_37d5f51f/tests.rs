#[cfg(test)]
mod tests {
    use super::*;

    fn replay(quantity: Quantity, values: &[f32]) -> Replay<std::vec::IntoIter<f32>> {
        Replay {
            quantity,
            series: values.to_vec().into_iter(),
        }
    }

    #[test]
    fn guarded_sensor_rejects() {
        let inner = Box::new(replay(Quantity::Humidity, &[50.0, 130.0]));
        let mut sensor = Guarded {
            inner,
            band: (0.0, 100.0),
        };
        assert_eq!(sensor.read(), Ok(50.0));
        let err = sensor.read().unwrap_err();
        assert_eq!(
            err.clone(),
            ReadError::Absurd {
                quantity: Quantity::Humidity,
                value: 130.0
            }
        );
    }
}
