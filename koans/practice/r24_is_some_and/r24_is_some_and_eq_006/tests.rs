#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays() {
        let toss = Toss::default().call(Side::Heads).flip(4);
        assert_eq!(toss.caller_wins(), Some(true));
        assert!(toss.heads_called());
        assert_eq!(
            Toss::default().call(Side::Heads).flip(5).caller_wins(),
            Some(false)
        );
    }
    #[test]
    fn uncalled() {
        let toss = Toss::default().flip(1);
        assert_eq!(toss.caller_wins(), None);
        assert!(!toss.heads_called());
    }
}
