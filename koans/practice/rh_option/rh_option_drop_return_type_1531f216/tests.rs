#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn zones() {
        assert_eq!(
            [1, 4, 6, 8, 9].map(zone),
            [
                Zone::City,
                Zone::Country,
                Zone::Country,
                Zone::Continent,
                Zone::World
            ]
            .map(Some)
        );
        assert_eq!(zone(0), None);
    }
    #[test]
    fn prices() {
        assert_eq!(postage(Zone::City, 20), 85);
        assert_eq!(postage(Zone::Country, 120), 105);
        assert_eq!(postage(Zone::World, 51), 340);
        assert_eq!(postage(Zone::Continent, 0), 110);
    }
}
