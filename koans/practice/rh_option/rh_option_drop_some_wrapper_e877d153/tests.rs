#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_once() {
        let mut r = Raffle::new(vec!["a".to_string()], 1);
        assert_eq!(r.draw(), Some("a".to_string()));
        assert_eq!(r.draw(), None);
        assert!(r.drum.is_empty());
    }

    #[test]
    fn first() {
        let mut r = Raffle::new(["p", "q", "r"].map(String::from).to_vec(), 0);
        assert_eq!(r.draw().as_deref(), Some("p"));
        let mut s = Raffle::new(["p", "q", "r"].map(String::from).to_vec(), 1);
        assert_eq!(s.draw().as_deref(), Some("r"));
        assert_eq!(Raffle::new(vec![], 2).draw(), None);
    }
}
