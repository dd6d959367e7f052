#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sings() {
        let verses = ["Way, hey", "Heave away", "Up she rises", "Heave ho"]
            .map(String::from)
            .to_vec();
        let s = Shanty { verses };
        assert_eq!(s.openings(), ["way", "heave", "up", "heave"]);
        assert_eq!(s.refrain().as_deref(), Some("heave"));
        assert_eq!(Shanty { verses: vec![] }.refrain(), None);
    }
}
