#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_coins_open() {
        let gate = install().coin().err().unwrap().coin().err().unwrap();
        let (passed, gate, _) = gate.coin().ok().unwrap().push();
        assert_eq!(passed, 1);
        assert!(gate.coin().is_err());
    }
}
