#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_only_once() {
        let (mut used, serial) = (HashSet::new(), 31);
        let zones = vec![2, 4];
        let ticket = Ticket { serial, zones };
        assert_eq!(stamp(&mut used, &ticket), Ok(4));
        let error = stamp(&mut used, &ticket).unwrap_err();
        assert_eq!(error, "refused Ticket { serial: 31, zones: [2, 4] }");
    }

    #[test]
    fn refuses_far_zones() {
        let (serial, zones) = (8, vec![7, 1]);
        let mut used = HashSet::new();
        assert!(stamp(&mut used, &Ticket { serial, zones }).is_err());
        assert!(used.is_empty());
    }

    #[test]
    fn needs_a_zone() {
        let (serial, zones) = (9, Vec::new());
        let result = stamp(&mut HashSet::new(), &Ticket { serial, zones });
        assert_eq!(result, Err("ticket without zone".to_string()));
    }
}
