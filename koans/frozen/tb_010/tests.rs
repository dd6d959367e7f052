#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn speeds() {
        assert_eq!(Wind::Calm.speed(), 0);
        assert_eq!(Wind::North(12).speed(), 12);
        assert_eq!(Wind::SouthWest(31).speed(), 31);
    }
    #[test]
    fn phrases() {
        assert_eq!(Wind::Calm.phrase(), "no wind");
        assert_eq!(Wind::North(12).phrase(), "12 kn from the north");
        assert_eq!(Wind::SouthWest(3).phrase(), "3 kn from the south-west");
    }
    #[test]
    fn forecasts() {
        assert_eq!(forecast("Seal Bay", &Wind::Calm), "Seal Bay: no wind, sail");
        assert_eq!(
            forecast("Cove", &Wind::North(26)),
            "Cove: 26 kn from the north, stay ashore"
        );
        assert_eq!(
            forecast("Cove", &Wind::SouthWest(25)),
            "Cove: 25 kn from the south-west, sail"
        );
    }
}
