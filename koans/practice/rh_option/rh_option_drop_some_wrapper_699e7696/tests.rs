#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals() {
        assert_eq!(
            Bank {
                accounts: HashMap::from([(1, 40), (2, 60)])
            }
            .total(),
            100
        );
        assert_eq!(
            Bank {
                accounts: HashMap::new()
            }
            .total(),
            0
        );
    }

    #[test]
    fn bonus() {
        let mut b = Bank {
            accounts: HashMap::from([(1, 40), (2, 60)]),
        };
        assert_eq!(b.pay_bonus(1, 10), Some(50));
        assert_eq!(b.accounts[&1], 50);
        assert_eq!(b.pay_bonus(2, 20), Some(82));
        assert_eq!(b.pay_bonus(9, 50), None);
        assert_eq!(b.total(), 132);
    }
}
