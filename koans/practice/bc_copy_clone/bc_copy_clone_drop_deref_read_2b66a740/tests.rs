#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn means() {
        let picture = Grey {
            width: 2,
            pixels: vec![10, 20, 0, 255],
        };
        assert_eq!(picture.mean(), 71.25);
        assert_eq!(picture.row_means(), [15, 127]);
    }
}
