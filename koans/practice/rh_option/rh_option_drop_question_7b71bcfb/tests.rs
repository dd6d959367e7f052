#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_the_slowest_leg() {
        let splits = [50, 48].map(Duration::from_secs).to_vec();
        let team = "Swifts".to_string();
        let relay = Relay { team, splits };
        let rest = drop_slowest(&relay).unwrap();
        assert_eq!(rest.splits, vec![Duration::from_secs(48)]);
        assert_eq!(rest.team, relay.team);
    }

    #[test]
    fn no_legs_no_relay() {
        let (team, splits) = ("Owls".to_string(), Vec::new());
        assert_eq!(drop_slowest(&Relay { team, splits }), None);
    }
}
