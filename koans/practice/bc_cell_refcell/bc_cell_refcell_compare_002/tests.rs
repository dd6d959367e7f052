#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn overflow() {
        let tank = RainTank::with_capacity(100);
        assert_eq!(tank.pour(60), 0);
        assert!(!tank.is_nearly_full());
        assert_eq!(tank.pour(55), 15);
        assert!(tank.is_nearly_full());
    }
}
