#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_idle() {
        let state = State::Idle;
        let sensor = Sensor { id: 1, state };
        assert_eq!(twin(&sensor, &[3]).err(), Some("idle"));
    }
}
