#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_side() {
        let spot = latitude("N 52.5").unwrap();
        assert_eq!((spot.north, spot.degrees), (true, 52.5));
        assert_eq!(latitude("South 1").unwrap().north, false);
        assert_eq!(latitude(" 52"), None);
        assert_eq!(latitude("N52"), None);
        assert_eq!(latitude("N x"), None);
    }
}
