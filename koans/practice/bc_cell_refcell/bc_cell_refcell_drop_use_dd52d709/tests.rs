#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cage_fills_up() {
        let cage = new_cage(2);
        assert!(!cage.borrow().full);
    }

    #[test]
    fn nobody_comes() {
        let cage = RefCell::new(Cage::default());

        assert_eq!(cage.borrow().apes, 0);
    }
}
