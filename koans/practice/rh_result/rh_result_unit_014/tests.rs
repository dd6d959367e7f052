#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_at_a_time() {
        let mut a = Airlock::default();
        assert_eq!(a.open(Door::Inner), Ok(()));
        assert_eq!(a.open(Door::Outer), Err(Door::Inner));
        assert_eq!(a.seal(), Some(Door::Inner));
    }
    #[test]
    fn cycles() {
        let mut a = Airlock::default();
        assert_eq!(cycle(&mut a), Ok(()));
        assert_eq!(a.seal(), Some(Door::Inner));
    }
}
