#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn figures() {
        let mut hive = Hive::default();
        assert_eq!(hive.inspect(), None);
        hive.add(5, false).add(0, true);
        assert!(!hive.full());
        hive.add(8, false);
        assert!(hive.full());
        assert_eq!(
            (hive.inspect(), hive.honey(), hive.inspections()),
            (Some(8), 13, 1)
        );
        hive.frames[0].honey = 0;
        assert!(!hive.full());
    }
}
