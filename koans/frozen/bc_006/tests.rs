#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn every_leg_names_the_carrier() {
        let legs = itinerary("Nordlys".into(), &["Bergen", "Molde", "Bodo"]);
        let seen: Vec<_> = legs
            .iter()
            .map(|l| (l.carrier.as_str(), l.from.as_str(), l.to.as_str()))
            .collect();
        assert_eq!(
            seen,
            [("Nordlys", "Bergen", "Molde"), ("Nordlys", "Molde", "Bodo")]
        );
    }
    #[test]
    fn one_port_is_no_trip() {
        assert!(itinerary("Nordlys".into(), &["Bergen"]).is_empty());
        assert_eq!(ticket(&[]), "");
    }
    #[test]
    fn ticket_lists_legs() {
        assert_eq!(
            ticket(&itinerary("Viva".into(), &["Split", "Vis"])),
            "1. Split - Vis (Viva)"
        );
        assert_eq!(
            ticket(&itinerary("Jadro".into(), &["A", "B", "C", "A"])),
            "1. A - B (Jadro)\n2. B - C (Jadro)\n3. C - A (Jadro)"
        );
    }
}
