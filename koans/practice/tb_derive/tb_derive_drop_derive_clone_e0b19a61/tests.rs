#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cart_moves_on() {
        let cart = RefCell::new(Cart { speed: 0, place: 5 });
        let before = step(&cart, 7).unwrap();
        assert_eq!((before.speed, before.place), (0, 5));
        assert_eq!(cart.borrow().speed, 7);
        assert_eq!(cart.borrow().place, 12);
    }

    #[test]
    fn end_of_the_track() {
        let place = i64::MAX;
        let cart = RefCell::new(Cart { speed: 1, place });
        assert!(step(&cart, 1).is_none());
        assert_eq!(cart.borrow().place, place);
    }
}
