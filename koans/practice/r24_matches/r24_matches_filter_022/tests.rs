#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn uses_run_out() {
        let mut till = Till::new(&[("TEN", 10, 1), ("HALF", 50, 9)]);
        assert_eq!(till.redeem("TEN", 500), 450);
        assert_eq!(till.redeem("TEN", 500), 500);
        assert_eq!(till.redeem("HALF", 501), 251);
        assert_eq!(till.redeem("FAKE", 7), 7);
    }
}
