#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_the_new_desk() {
        let mut desks = Vec::new();
        let mine = reserve(&mut desks, 3, 14).unwrap();
        assert_eq!((mine.floor, mine.seat), (3, 14));
        assert_eq!(Rc::strong_count(&mine), 2);
    }

    #[test]
    fn no_double_use() {
        let mut desks = Vec::new();
        assert!(reserve(&mut desks, 1, 1).is_some());
        assert!(reserve(&mut desks, 1, 1).is_none());
        assert!(reserve(&mut desks, 2, 1).is_some());
    }
}
