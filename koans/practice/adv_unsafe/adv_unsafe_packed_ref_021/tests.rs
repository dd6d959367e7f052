#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn frames() {
        let record = parse([b'T', 0, 0, 1, 0, 0xff, 0xfe]);
        assert_eq!(record.describe(), "T@256: -2");
        assert_eq!(Telemetry::newest(&[record, parse([0; 7])]), Some(256));
    }
}
