#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colder() {
        let mut r = Range {
            low: Celsius(18.0),
            high: Celsius(24.0),
        };
        let old = widen(&mut r, 15.5);
        assert_eq!(old.low.0, 18.0);
        assert_eq!(r.low.0, 15.5);
        assert_eq!(r.high.0, 24.0);
    }

    #[test]
    fn hotter() {
        let mut r = Range {
            low: Celsius(1.0),
            high: Celsius(2.0),
        };
        let old = widen(&mut r, 9.0);
        assert_eq!((old.low.0, old.high.0), (1.0, 2.0));
        assert_eq!(r.high.0, 9.0);
    }
}
