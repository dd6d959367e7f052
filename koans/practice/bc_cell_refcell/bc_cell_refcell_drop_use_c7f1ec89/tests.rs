#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn riding_adds_up() {
        let rack = Mutex::new(Vec::new());
        lock_up(&rack, 77);
        ride(&rack, 0, 5);
        assert_eq!(ride(&rack, 0, 3), Some(Bike { id: 77, km: 8 }));
    }

    #[test]
    fn no_bike_in_that_place() {
        let rack = Mutex::new(Vec::new());
        assert!(ride(&rack, 2, 9).is_none());
    }
}
