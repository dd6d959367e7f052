#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes() {
        let c = square(1, 2, 3);
        assert_eq!((c[0].0, c[0].1, c[1].0, c[1].1), (1, 2, 4, 5));
        let d = square(0, 0, 1);
        assert_eq!((d[0].0, d[1].1), (0, 1));
    }

    #[test]
    fn touches() {
        assert!(touch_at_corner(&square(0, 0, 2), &square(2, 2, 1)));
        assert!(touch_at_corner(&square(3, 3, 2), &square(1, 1, 2)));
        assert!(!touch_at_corner(&square(0, 0, 2), &square(2, 1, 1)));
    }
}
