#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn posts() {
        let mut l = Ledger::open();
        l.post("rent", -500);
        l.post("pay", 900);
        assert_eq!(l.post("rent", -10).1, -510);
        assert_eq!(l.overdrawn().len(), 1);
    }
}
