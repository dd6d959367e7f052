#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn clears() {
        assert_eq!(clear_to_land(9, 100, 18).unwrap(), 2);
    }
    #[test]
    fn refuses() {
        let text = |runway| clear_to_land(runway, 180, 40).unwrap_err().to_string();
        assert_eq!(text(9), "40 knots from the south is too much");
        assert_eq!(text(0), "runway 00 is closed");
    }
}
