#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units() {
        assert_eq!(&Barometer::unit()[..], "hPa");
    }

    #[test]
    fn values() {
        assert_eq!(Barometer { pascal: 250.0 }.value(), 2.5);
    }

    #[test]
    fn shows() {
        assert_eq!(Barometer { pascal: 101_330.0 }.display(), "1013.3 hPa");
        assert_eq!(Barometer { pascal: 0.0 }.display(), "0.0 hPa");
    }
}
