#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hidden() {
        assert_eq!(
            login("eva", Secret::hide("tulip".into())),
            ("eva:<secret>".into(), false)
        );
        assert!(login("eva", Secret::hide("tulip-bulbs".into())).1);
    }
}
