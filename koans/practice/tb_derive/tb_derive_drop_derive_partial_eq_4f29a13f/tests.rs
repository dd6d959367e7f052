#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rising() {
        let a = Serial::issue();
        let b = Serial::issue();
        assert!(a < b);
        assert_ne!(a.code(), b.code());
    }
    #[test]
    fn code() {
        assert_eq!(Serial(478).code(), "INV-00478-9");
        assert_eq!(Serial(85).code(), "INV-00085-3");
    }
}
