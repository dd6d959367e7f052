#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(
            Packet {
                body: &[9, 0, 0, 1, 2]
            }
            .checksum()
            .unwrap(),
            258
        );
        assert_eq!(
            Packet {
                body: &[0, 0, 0, 7]
            }
            .checksum()
            .unwrap(),
            7
        );
        assert!(Packet { body: &[1, 2] }.checksum().is_err());
    }
}
