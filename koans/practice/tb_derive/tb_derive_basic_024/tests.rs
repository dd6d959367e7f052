#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes() {
        let c = corners(1, 2, 3);
        assert_eq!((c[0].x, c[0].y, c[1].x, c[1].y), (1, 2, 4, 5));
        let d = corners(0, 0, 1);
        assert_eq!((d[0].x, d[1].y), (0, 1));
    }

    #[test]
    fn touches() {
        assert!(touch_at_corner(&corners(0, 0, 2), &corners(2, 2, 1)));
        assert!(touch_at_corner(&corners(3, 3, 2), &corners(1, 1, 2)));
        assert!(!touch_at_corner(&corners(0, 0, 2), &corners(2, 1, 1)));
    }
}
