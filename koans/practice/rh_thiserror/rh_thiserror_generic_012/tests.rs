#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn takes_seeds() {
        let mut vault = Vault::new(1);
        assert_eq!(vault.deposit("rye", 5), Ok(()));
        assert_eq!(vault.deposit("rye", 5), Err(VaultError::Taken("rye")));
    }
    #[test]
    fn fills_up() {
        let error = Vault::new(2).fill(vec![7, 8, 9]).unwrap_err();
        assert_eq!(error.to_string(), "no room for drawer 9");
    }
}
