#[cfg(test)]
mod tests {
    use super::*;
    fn ring() -> Ring {
        Ring { stops: Vec::new() }
            .add("Moat", 4)
            .add("Mint", 2)
            .add("Quay", 11)
    }
    #[test]
    fn stops_are_added_in_order() {
        let names: Vec<_> = ring()
            .stops
            .iter()
            .map(|s| (s.name.clone(), s.minutes_to_next))
            .collect();
        assert_eq!(
            names,
            [
                ("Moat".to_string(), 4),
                ("Mint".to_string(), 2),
                ("Quay".to_string(), 11)
            ]
        );
    }
    #[test]
    fn announces_along_the_line() {
        assert_eq!(
            ring().announcements(0, 2),
            ["  0 min Moat", "  4 min Mint", "  6 min Quay"]
        );
        assert_eq!(ring().announcements(1, 0), ["  0 min Mint"]);
    }
    #[test]
    fn goes_round_and_keeps_the_stops() {
        let r = ring();
        assert_eq!(
            r.announcements(2, 3),
            [
                "  0 min Quay",
                " 11 min Moat",
                " 15 min Mint",
                " 17 min Quay"
            ]
        );
        assert_eq!(r.announcements(5, 1), ["  0 min Quay", " 11 min Moat"]);
        assert_eq!(r.stops.len(), 3);
    }
}
