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
}
