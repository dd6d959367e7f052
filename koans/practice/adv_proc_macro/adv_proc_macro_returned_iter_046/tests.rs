#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names_events() {
        let item = syn::parse_str("enum Door { Opened(u8), Shut }").unwrap();
        assert_eq!(
            event_names(&item, "HOUSE").collect::<Vec<_>>(),
            ["house.Opened", "house.Shut"]
        );
        assert_eq!(widest(&item).unwrap().ident, "Opened");
    }
    #[test]
    fn sums_up() {
        assert_eq!(
            summary(&syn::parse_str("enum E { A }").unwrap(), "B"),
            "b.A (widest: A)"
        );
        assert_eq!(
            summary(&syn::parse_str("enum E {}").unwrap(), "B"),
            "no events"
        );
    }
}
