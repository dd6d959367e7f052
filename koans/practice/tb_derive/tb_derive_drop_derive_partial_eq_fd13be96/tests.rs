#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_corner() {
        let corner = lower_left(&[4, -2, 7], &[9, 3]);
        assert_eq!(corner, Some(Corner { x: -2, y: 3 }));
        assert_eq!(lower_left(&[], &[1]), None);
        assert_eq!(lower_left(&[1], &[]), None);
    }

    #[test]
    fn compares_spots() {
        let (xs, ys) = ([1, 5], [2, 8]);
        assert_eq!(not_inside(&xs, &ys, &Corner { x: 1, y: 2 }), Some(true));
        assert_eq!(not_inside(&xs, &ys, &Corner { x: 3, y: 1 }), Some(true));
        assert_eq!(not_inside(&xs, &ys, &Corner { x: 3, y: 4 }), Some(false));
        assert_eq!(not_inside(&xs, &[], &Corner { x: 3, y: 4 }), None);
    }
}
