#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance((0.0, 0.0), (3.0, 4.0)), 5.0);
        assert_eq!(distance((1.0, 1.0), (1.0, 3.0)), 2.0);
    }

    #[test]
    fn chooses_the_near_one() {
        let harbours = [
            ("Vik", (10.0, 0.0)),
            ("Sund", (2.0, 2.0)),
            ("Holm", (-5.0, 1.0)),
        ];
        assert_eq!(closest((0.0, 0.0), &harbours), Some("Sund"));
        assert_eq!(closest((-9.0, 0.0), &harbours), Some("Holm"));
        assert_eq!(closest((0.0, 0.0), &[]), None);
    }
}
