#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triads() {
        assert_eq!(triad(0).concat(), "CEG");
        assert_eq!(triad(5).concat(), "ACE");
    }

    #[test]
    fn names() {
        assert_eq!(chord_name(4), "G-B-D");
        assert_eq!(chord_name(1), "D-F-A");
    }
}
