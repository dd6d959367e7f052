#[cfg(test)]
mod tests {
    use super::*;
    fn bank() -> Bank {
        Bank {
            accounts: [("ann", 50), ("bo", 5)]
                .map(|(o, cents)| Account {
                    owner: o.into(),
                    cents,
                })
                .into(),
        }
    }
    #[test]
    fn transfers() {
        let mut b = bank();
        assert!(b.transfer("ann", "bo", 20));
        assert_eq!((b.accounts[0].cents, b.accounts[1].cents), (30, 25));
        assert!(!b.transfer("bo", "ann", 26));
    }
    #[test]
    fn same_owner() {
        assert!(bank().pair("ann", "ann").is_none());
    }
}
