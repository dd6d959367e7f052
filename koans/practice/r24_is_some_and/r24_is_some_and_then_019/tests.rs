#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pledges() {
        let mut shop = Shop::default();
        assert!(shop.is_idle());
        shop.report_stolen("crown");
        assert!(!shop.is_idle());
        assert_eq!(shop.pledge(1, "watch"), Ok(1));
        assert_eq!(shop.pledge(1, "ring"), Err("ticket 1 is in use".into()));
        assert_eq!(shop.pledge(2, "crown"), Err("crown is stolen".into()));
    }
}
