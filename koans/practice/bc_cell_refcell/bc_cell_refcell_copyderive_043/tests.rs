#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn replays_do_not_advance() {
        let die = Die::seeded(6, 42);
        let first = replay(&die, 5);
        assert_eq!(first, replay(&die, 5));
        assert_eq!(die.roll(), first[0]);
        assert!(first.iter().all(|r| (1..=6).contains(r)));
        assert_eq!(die.roll(), first[1]);
    }
}
