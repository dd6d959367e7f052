#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ok() {
        let beats = Heartbeats {
            device: "pump".into(),
            seconds: vec![0, 4, 6],
        };
        assert_eq!(watch(beats, 5).unwrap(), "watch-pump ok (4s)");
    }
    #[test]
    fn lost() {
        let beats = Heartbeats {
            device: "fan".into(),
            seconds: vec![1, 90],
        };
        assert_eq!(watch(beats, 60).unwrap(), "watch-fan lost (89s)");
    }
}
