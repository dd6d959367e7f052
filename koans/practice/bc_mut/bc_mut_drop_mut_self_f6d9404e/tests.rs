#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shares() {
        let mut i = Interner::default();
        let ids = i.idents("let x_1 = x_1 + 2;");
        assert_eq!(ids.len(), 3);
        assert!(Rc::ptr_eq(&ids[1], &ids[2]));
        assert_eq!(i.hits, 1);
        assert_eq!(&*i.intern("let"), "let");
    }
}
