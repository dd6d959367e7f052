#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn leases() {
        let b = Bench { free: Cell::new(1) };
        let l = b.lease("lathe", 3).unwrap();
        assert!(b.lease("saw", 1).is_none());
        assert_eq!(receipt(l, 4), ("lathe".to_string(), 12));
        assert_eq!(b.free.get(), 1);
    }
}
