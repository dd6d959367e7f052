#[cfg(test)]
mod tests {
    use super::*;
    const FULL: &[u8] = &[0x10, 0x0B, 0xB8, 0x2D];
    const LOW: &[u8] = &[0x10, 0x08, 0x34, 0xB4];
    #[test]
    fn reads() {
        assert_eq!(Frame::new(FULL).unwrap().millivolts(), Some(3000));
        assert_eq!(Frame::new(FULL).unwrap().percent(), Some(100));
        assert!(Frame::new(&[1, 2, 3]).is_none());
    }
    #[test]
    fn counts_weak() {
        assert_eq!(weak(&[FULL, LOW, &[0]]), 1);
    }
}
