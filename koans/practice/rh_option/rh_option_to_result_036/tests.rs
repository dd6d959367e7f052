#[cfg(test)]
mod tests {
    use super::*;

    fn p(km: f64, height: f64) -> Point {
        Point { km, height }
    }

    #[test]
    fn slopes() {
        assert_eq!(
            average_slope(&[p(0.0, 100.0), p(1.0, 900.0), p(4.0, 300.0)]).unwrap(),
            50.0
        );
        assert_eq!(average_slope(&[p(1.0, 10.0), p(2.0, 0.0)]).unwrap(), -10.0);
    }

    #[test]
    fn rejects() {
        assert!(average_slope(&[]).is_err());
        assert!(average_slope(&[p(1.0, 5.0)]).is_err());
    }
}
