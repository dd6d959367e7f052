#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shared_once() {
        let a = square(2.0);
        let mut b = square(2.0);
        assert!(!a.borders(&b));
        b.adjoin(1, &a);
        assert!(a.borders(&b));
        assert_eq!(material(&[a, b]), 14.0);
    }
}
