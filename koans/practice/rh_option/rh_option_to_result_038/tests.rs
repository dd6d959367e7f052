#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn collects_once() {
        let mut l = Lockers::default();
        l.store(4, 1111, "boots");
        l.store(5, 2222, "lamp");
        assert_eq!(l.collect(4, 1111), Ok("boots".to_string()));
        assert_eq!(l.collect(4, 1111), Err(PickupError::NothingStored));
        assert_eq!(l.collect(5, 2222), Ok("lamp".to_string()));
    }

    #[test]
    fn wrong_pin() {
        let mut l = Lockers::default();
        l.store(4, 1111, "boots");
        assert_eq!(l.collect(4, 9), Err(PickupError::WrongPin));
        assert_eq!(l.collect(4, 1111), Ok("boots".to_string()));
    }
}
