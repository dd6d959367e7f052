#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn saturates() {
        let mut account = Account::default();
        account.give(200);
        account.give(100);
        account.take(5);
        account.take(255);
        assert_eq!(
            account,
            Account {
                given: 255,
                taken: 255
            }
        );
        assert_eq!(account.imbalance(), 0);
    }
    #[test]
    fn settles() {
        let (mut a, mut b) = (
            Account { given: 1, taken: 9 },
            Account { given: 4, taken: 2 },
        );
        settle(&mut a, &mut b);
        assert_eq!((a.taken, b.taken), (5, 5));
        assert_eq!((a.imbalance(), b.imbalance()), (4, 1));
    }
}
