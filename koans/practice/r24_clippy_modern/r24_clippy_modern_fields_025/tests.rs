#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn small_ones() {
        let balloon = Balloon::small("b1");
        assert_eq!(
            (balloon.name.as_str(), balloon.interval, balloon.ascent()),
            ("b1", None, 3.0)
        );
    }
    #[test]
    fn survey_ones() {
        let balloon = Balloon::survey("b2", &["gps", "camera"]);
        assert_eq!(
            (balloon.name.as_str(), balloon.ascent(), balloon.interval),
            ("B2", 6.0, Some(30))
        );
    }
}
