#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves() {
        let mut l = Ledger::from([(1, Money(50))]);
        let old = transfer(&mut l, 1, 2, 20);
        assert_eq!(l[&1].0, 30);
        assert_eq!(l[&2].0, 20);
        assert_eq!(old[&1].0, 50);
        assert_eq!(old.len(), 1);
    }

    #[test]
    fn new_accounts() {
        let mut l = Ledger::new();
        assert!(transfer(&mut l, 7, 8, 5).is_empty());
        assert_eq!(l[&7].0, -5);
        assert_eq!(l[&8].0, 5);
    }
}
