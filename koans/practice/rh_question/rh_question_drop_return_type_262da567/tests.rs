#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_money() {
        let mut a = HashMap::from([(7, 500), (8, 90)]);
        assert_eq!(withdraw(&mut a, 7, 120), Ok(380));
        assert_eq!(withdraw(&mut a, 7, 380), Ok(0));
        assert_eq!(a[&7], 0);
        assert_eq!(a[&8], 90);
    }

    #[test]
    fn refuses_overdraft() {
        let mut a = HashMap::from([(7, 500)]);
        assert_eq!(withdraw(&mut a, 7, 501), Err(BankError::Insufficient));
        assert_eq!(a[&7], 500);
    }

    #[test]
    fn unknown_account() {
        let mut a = HashMap::from([(7, 500)]);
        assert_eq!(withdraw(&mut a, 1, 5), Err(BankError::UnknownAccount));
    }
}
