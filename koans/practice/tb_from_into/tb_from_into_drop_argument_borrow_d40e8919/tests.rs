#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares() {
        let (l, n) = stack(vec![1, 2]);
        assert_eq!(n, 2);
        assert_eq!(l.len(), 2);
        assert_eq!(l[0].name, "ink");
        assert_eq!(*l[0].palette, vec![1, 2]);
        assert!(Rc::ptr_eq(&l[0].palette, &l[1].palette));
    }

    #[test]
    fn second() {
        let (l, _) = stack(vec![9]);
        assert_eq!(l[1].name, "wash");
        assert_eq!(*l[1].palette, vec![9]);
    }
}
