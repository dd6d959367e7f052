#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_changes() {
        let last = RefCell::new(Signal::Dark);
        assert_eq!(changed(&last, &[3, 80]), Some(false));
        assert_eq!(changed(&last, &[80]), Some(true));
        assert_eq!(*last.borrow(), Signal::Light(80));
    }

    #[test]
    fn silent() {
        let last = RefCell::new(Signal::Light(50));
        assert_eq!(changed(&last, &[]), None);
        assert_eq!(changed(&last, &[9]), Some(true));
    }
}
