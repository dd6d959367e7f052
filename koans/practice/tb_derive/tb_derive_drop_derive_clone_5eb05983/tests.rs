#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn noon() {
        assert_eq!(read_shadow(0.0), SunTime(12, 0));
        assert_eq!(noon_offset(read_shadow(0.0)), 0);
    }
    #[test]
    fn morning() {
        assert_eq!(noon_offset(read_shadow(-37.5)), -150);
    }
}
