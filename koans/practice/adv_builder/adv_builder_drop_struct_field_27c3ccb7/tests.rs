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
}
