#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn decodes_packets() {
        assert!(matches!(decode(&[120, 135]), Ok(Some(20))));
        assert!(matches!(decode(&[90, 165]), Ok(Some(-10))));
        assert!(matches!(decode(&[0]), Ok(None)));
        assert!(matches!(decode(&[]), Err(Fault::Timeout)));
        assert!(matches!(decode(&[1, 2]), Err(Fault::Checksum(2))));
    }
    #[test]
    fn tallies_each_kind() {
        let packets: [&[u8]; 7] = [&[120, 135], &[0], &[90, 165], &[], &[0], &[3, 3], &[0]];
        assert_eq!(
            tally(&packets),
            Tally {
                readings: 2,
                silent: 3,
                faults: 2,
                sum: 10
            }
        );
        assert_eq!(
            tally(&packets[1..2]),
            Tally {
                readings: 0,
                silent: 1,
                faults: 0,
                sum: 0
            }
        );
    }
    #[test]
    fn nothing_sent() {
        assert_eq!(
            tally(&[]),
            Tally {
                readings: 0,
                silent: 0,
                faults: 0,
                sum: 0
            }
        );
    }
}
