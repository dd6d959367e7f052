#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn up_to_the_limit() {
        let gate = Turnstile::default();
        assert!(gate.enter("100"));
        assert!(gate.set_limit("105"));
        assert!(!gate.enter("6"));
        assert!(gate.enter("5"));
        assert!(!gate.enter("some"));
        assert!(!gate.set_limit("none"));
        assert!(gate.enter("50"));
    }
}
