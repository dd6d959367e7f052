#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fills_slots() {
        let mut locker = Locker::default();
        assert_eq!(locker.store(100).unwrap(), 0);
        assert_eq!(locker.store_all(&[20, 30]).unwrap(), 150);
    }
    #[test]
    fn refuses_heavy_parcels() {
        let error = Locker::default().store_all(&[5, 10_000]).unwrap_err();
        assert_eq!(error.to_string(), "slot 1 cannot hold 10000 g");
    }
}
