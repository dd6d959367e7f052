#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn boat() {
        assert!(outruns(30.0, 50.0));
        assert!(!outruns(20.0, 50.0));
    }
    #[test]
    fn river() {
        assert!((flow(2.0, 100.0) - 89.4).abs() < 1e-9);
    }
}
