#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn same_bytes_same_print() {
        let pixels = [Pixel { rgba: [1, 1, 2, 2] }];
        assert_eq!(fingerprint(&pixels), fingerprint(&[0x0101_u16, 0x0202]));
        assert_ne!(fingerprint(&pixels), fingerprint(&[0x0101_u16]));
    }
}
