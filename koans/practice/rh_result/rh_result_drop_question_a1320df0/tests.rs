#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_or_fails() {
        assert_eq!(squeeze(200, 9), Ok(Pixel { level: 200, row: 9 }));
        assert!(squeeze(256, 9).is_err());
        assert!(squeeze(0, -1).is_err());
    }
}
