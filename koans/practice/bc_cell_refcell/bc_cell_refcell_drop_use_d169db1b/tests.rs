#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_one_jar_of_each() {
        let rack = RefCell::new(Vec::new());
        assert_eq!(add_spice(&rack, "Cumin", 1), Ok(1));
        assert_eq!(add_spice(&rack, "cumin", 1), Ok(1));
        assert_eq!(add_spice(&rack, "cumin", 2), Ok(2));
        assert!(rack.borrow()[1].name == "cumin" && rack.borrow()[1].heat == 2);
    }

    #[test]
    fn rack_in_use_is_an_error() {
        let rack = RefCell::new(Vec::new());
        let _hand = rack.borrow();
        assert!(add_spice(&rack, "chili", 9).is_err());
    }
}
