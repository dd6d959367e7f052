#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn interns() {
        let mut interner = Interner::default();
        let ids = ["x", "count", "x", "y"].map(|name| interner.intern(name));
        assert_eq!(ids, [0, 1, 0, 2]);
        assert_eq!((interner.shared(), interner.longest()), (1, 5));
        assert_eq!(Interner::default().longest(), 0);
    }
}
