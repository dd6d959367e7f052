#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn versions() {
        let f = |b: &[u8]| Image::new(b).map(|i| i.firmware());
        assert_eq!(f(&[0, 17, 5, 99]), Some(Firmware::Beta(17)));
        assert_eq!(
            f(&[2, 17, 5]),
            Some(Firmware::Stable { major: 2, minor: 5 })
        );
        assert_eq!(f(&[255, 0, 0]), Some(Firmware::Erased));
        assert_eq!(f(&[1, 2]), None);
    }
}
