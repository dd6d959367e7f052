#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locked() {
        let a = inflate(&[1, 2]);
        assert!(matches!(a.door, Door::Locked));
        assert_eq!(a.pressure, 3);
    }

    #[test]
    fn empty() {
        let a = inflate(&[]);
        assert!(!matches!(a.door, Door::Open));
        assert_eq!(a.pressure, 0);
    }
}
