#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_comes() {
        let cage = RefCell::new(Cage::default());
        assert_eq!(admit(&cage, None), None);
        assert_eq!(cage.borrow().apes, 0);
    }
}
