#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn outcomes() {
        let c = |to: &str, stamp| Postcard {
            to: to.into(),
            stamp,
        };
        let trip = Trip {
            cards: vec![c("Mum", Some(110)), c("Jo", None), c("Sam", Some(80))],
        };
        assert_eq!(trip.outcome(95), (1, "Jo, Sam".to_string()));
    }
}
