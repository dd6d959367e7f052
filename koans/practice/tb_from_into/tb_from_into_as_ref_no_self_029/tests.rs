#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sends() {
        let mut radio = Radio::default();
        assert_eq!(radio.send(Packet::new(3, "!")), 0x55 ^ 3 ^ b'!');
        assert_eq!(radio.send([1, 2]), 3);
        assert_eq!(radio.air, [0x55, 3, b'!', 1, 2]);
    }
}
