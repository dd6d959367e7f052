#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        let mut l = Line::default();
        assert_eq!(l.describe(), "");
        l.prepend("Sea");
        l.prepend("Hill");
        assert_eq!(l.describe(), "Hill > Sea");
    }

    #[test]
    fn clones() {
        let mut l = Line::default();
        l.prepend("A");
        let c = l.clone();
        l.prepend("B");
        assert_eq!(c.describe(), "A");
        assert_eq!(l.describe(), "B > A");
    }
}
