#[cfg(test)]
mod tests {
    use super::*;
    fn zone(name: &str, minutes: u32) -> Zone {
        Zone {
            name: name.to_string(),
            minutes,
        }
    }
    #[test]
    fn adds_up_good_zones() {
        assert_eq!(validate(&[zone("lawn", 20), zone("herbs", 5)], 30), Ok(25));
    }
    #[test]
    fn reports_all_problems() {
        let problems = validate(&[zone(" ", 9), zone("roses", 0)], 8).unwrap_err();
        assert_eq!(
            problems,
            [
                "zone 0 has no name",
                "zone \"roses\" never runs",
                "9 minutes exceed the limit of 8"
            ]
        );
    }
}
