#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rewinds() {
        let mut l = EventLog::new("boot login copy halt");
        assert_eq!(l.rewind(2), "copy+halt");
        assert_eq!(l.show(), "boot login");
        assert_eq!(l.rewind(0), "boot+login");
        assert_eq!(l.show(), "");
    }

    #[test]
    fn keeps() {
        let mut l = EventLog::new("a b");
        assert_eq!(l.rewind(5), "");
        assert_eq!(l.show(), "a b");
    }
}
