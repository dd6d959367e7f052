#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unbroken() {
        use Place::*;
        let bag = |trail: &[(Place, Option<&'static str>)]| Bag {
            trail: trail.to_vec(),
        };
        assert!(
            bag(&[
                (Scene, Some("Cruz")),
                (Van, Some("Cruz")),
                (Lab, Some("Mori"))
            ])
            .intact()
        );
        assert!(!bag(&[(Scene, Some("Cruz")), (Van, None)]).intact());
        assert!(!bag(&[(Scene, Some("Cruz")), (Court, Some("Cruz"))]).intact());
    }
}
