#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bounds() {
        let bounds = Bounds::of(&[[0.0, 5.0, 1.0], [2.0, 1.0, 4.0]]).unwrap();
        assert_eq!(
            bounds,
            Bounds {
                low: [0.0, 1.0, 1.0],
                high: [2.0, 5.0, 4.0]
            }
        );
        assert_eq!(bounds.volume(), 24.0);
    }
    #[test]
    fn nothing() {
        assert_eq!(Bounds::of(&[]), None);
    }
}
