#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_joins_twice() {
        let mut s = Subscribers::with_limit(5);
        assert!(s.subscribe("ida"));
        assert!(!s.subscribe("ida"));
        assert!(s.subscribe("otto"));
    }

    #[test]
    fn the_limit_holds() {
        let mut s = Subscribers::with_limit(2);
        assert!(s.subscribe(1));
        assert!(!s.subscribe(1));
        assert!(s.subscribe(2));
        assert!(!s.subscribe(3));
        assert!(!Subscribers::with_limit(0).subscribe('a'));
    }
}
