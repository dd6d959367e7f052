#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn brightens() {
        let mut i = Image {
            width: 2,
            pixels: vec![1, 2, 250, 4],
        };
        brighten(&mut i, 10);
        assert_eq!(i.pixels, [11, 12, 255, 14]);
        assert_eq!(mean(&i), Some(73));
    }
    #[test]
    fn no_pixels() {
        assert_eq!(
            mean(&Image {
                width: 1,
                pixels: vec![]
            }),
            None
        );
    }
}
