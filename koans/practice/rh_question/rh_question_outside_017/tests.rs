#[cfg(test)]
mod tests {
    use super::*;

    fn sensor(line: &str) -> SerialSensor {
        SerialSensor {
            line: line.to_string(),
        }
    }

    #[test]
    fn reads() {
        assert_eq!(sensor("37%").moisture().unwrap(), 37);
        assert_eq!(sensor("140").moisture().unwrap(), 100);
    }

    #[test]
    fn rejects() {
        assert!(sensor("damp").moisture().is_err());
    }
}
