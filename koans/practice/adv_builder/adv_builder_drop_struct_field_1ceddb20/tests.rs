#[cfg(test)]
mod tests {
    use super::*;

    fn bill(name: &str, pence: u64) -> Bill {
        let payer = Rc::new(name.to_string());
        Bill { payer, pence }
    }

    #[test]
    fn merges_bills_of_one_payer() {
        let merged = merge(&[bill("Ann", 10), bill("Ann", 5)], &[0, 1, 2]).unwrap();
        assert_eq!(merged.pence, 17);
        assert_eq!(*merged.payer, "Ann");
    }

    #[test]
    fn needs_bills_and_fees() {
        assert!(merge(&[], &[7]).is_none());
        assert!(merge(&[bill("Ann", 1)], &[0]).is_none());
    }
}
