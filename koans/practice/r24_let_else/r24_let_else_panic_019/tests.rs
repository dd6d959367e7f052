#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn loads() {
        let fixture = Fixture::load("rush hour: 0 4 -1 2");
        assert_eq!(
            (fixture.name.as_str(), fixture.travelled()),
            ("rush hour", 12)
        );
    }
    #[test]
    #[should_panic(expected = "fixture \"idle\": bad floor \"x\"")]
    fn bad_floor() {
        Fixture::load("idle: 1 x");
    }
    #[test]
    #[should_panic(expected = "has no name")]
    fn no_name() {
        Fixture::load("0 1");
    }
}
