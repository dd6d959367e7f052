#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shared_journal() {
        let j = Rc::new(RefCell::new(vec![]));
        let (mut a, mut b) = (Editor::sharing(&j), Editor::sharing(&j));
        assert_eq!(a.apply(Op::Insert('x')), 1);
        assert_eq!(b.apply(Op::Erase), 2);
        assert_eq!(a.apply(Op::Erase), 2);
        assert_eq!((a.text.as_str(), j.borrow()[0]), ("", Op::Insert('x')));
    }
}
