#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shares_tail() {
        let base = push(&push(&Rc::new(Nil), 1), 2);
        let tops = fan(base.clone(), vec![7, 8]);
        assert_eq!(items(&tops[0]), [7, 2, 1]);
        assert_eq!(items(&tops[1]), [8, 2, 1]);
        assert_eq!(Rc::strong_count(&base), 3);
    }
    #[test]
    fn nil() {
        assert!(items(&Nil::<u8>).is_empty());
    }
}
