#[cfg(test)]
mod tests {
    use super::*;
    fn machine() -> Machine {
        Machine {
            slots: BTreeMap::from([('a', 120), ('b', 80), ('c', 200)]),
        }
    }
    #[test]
    fn looks_up_prices() {
        assert_eq!(machine().price('a'), Ok(120));
        assert_eq!(machine().price('c'), Ok(200));
        assert_eq!(machine().price('z'), Err(VendError::NoSuchSlot('z')));
    }
    #[test]
    fn gives_change() {
        assert_eq!(machine().buy_pair('a', 'b', 250), Ok(50));
        assert_eq!(machine().buy_pair('c', 'c', 400), Ok(0));
    }
    #[test]
    fn asks_for_more() {
        assert_eq!(
            machine().buy_pair('a', 'c', 300),
            Err(VendError::TooLittle(20))
        );
        assert_eq!(
            machine().buy_pair('b', 'b', 0),
            Err(VendError::TooLittle(160))
        );
    }
    #[test]
    fn reports_unknown_slots() {
        assert_eq!(
            machine().buy_pair('x', 'b', 900),
            Err(VendError::NoSuchSlot('x'))
        );
        assert_eq!(
            machine().buy_pair('b', 'y', 900),
            Err(VendError::NoSuchSlot('y'))
        );
    }
}
