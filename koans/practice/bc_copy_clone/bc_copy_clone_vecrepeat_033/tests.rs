#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fills_in_order() {
        let mut w = Week::blank(3, 1);
        w.lock(0);
        assert_eq!(w.assign("Ida"), Some(1));
        assert_eq!(w.assign("Bo"), Some(2));
        assert_eq!(w.assign("Cy"), None);
    }
    #[test]
    fn capacity() {
        let mut w = Week::blank(1, 2);
        w.lock(9);
        assert_eq!((w.assign("a"), w.assign("b")), (Some(0), Some(0)));
    }
}
