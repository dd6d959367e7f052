#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warm() {
        let c = RefCell::default();
        let w = publish(&c, 21.5);
        assert_eq!(w.celsius, 21.5);
        assert!(!w.rain);
        assert_eq!(c.borrow().celsius, 21.5);
    }

    #[test]
    fn rain_stays() {
        let c = RefCell::default();
        assert!(publish(&c, 2.0).rain);
        let w = publish(&c, 9.0);
        assert!(w.rain);
        assert_eq!(w.celsius, 9.0);
    }
}
