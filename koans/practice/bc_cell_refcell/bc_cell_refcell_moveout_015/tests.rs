#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn once() {
        let locker = Locker::holding(
            Parcel {
                to: "Ida".into(),
                grams: 300,
            },
            4711,
        );
        assert_eq!(locker.collect(1), None);
        assert!(!locker.is_free());
        assert_eq!(locker.collect(4711).map(|p| p.to), Some("Ida".into()));
        assert!(locker.is_free());
        assert!(locker.collect(4711).is_none());
    }
}
