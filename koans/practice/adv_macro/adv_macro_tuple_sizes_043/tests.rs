#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plane() {
        assert_eq!(centre(&[(0.0, 2.0), (4.0, 4.0)]), Some((2.0, 3.0)));
    }
    #[test]
    fn space() {
        assert_eq!(
            hover_point(&[(1.0, 1.0, 1.0), (3.0, 1.0, 5.0)]),
            (2.0, 1.0, 3.0)
        );
        assert_eq!(hover_point(&[]), (0.0, 0.0, 10.0));
    }
}
