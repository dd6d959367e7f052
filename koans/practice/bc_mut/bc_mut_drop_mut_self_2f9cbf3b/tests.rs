#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn takes() {
        let mut a = Account { balance: 100 };
        assert!(a.withdraw(30));
        assert_eq!(a.balance, 70);
        assert!(!a.withdraw(71));
        assert_eq!(a.balance, 70);
        assert!(a.withdraw(70));
        assert_eq!(a.balance, 0);
    }
}
