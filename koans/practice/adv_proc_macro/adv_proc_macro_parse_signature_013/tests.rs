#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let machine: Machine = syn::parse_str("Idle => Busy on start; Busy => Idle;").unwrap();
        let first = machine.0.first().unwrap();
        assert_eq!(
            (first.from.to_string(), first.to.to_string()),
            ("Idle".into(), "Busy".into())
        );
        assert_eq!(first.event.as_ref().unwrap(), "start");
        assert!(machine.0[1].event.is_none());
    }
    #[test]
    fn rejects() {
        assert!(syn::parse_str::<Machine>("Idle -> Busy").is_err());
    }
}
