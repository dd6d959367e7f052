#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rotates() {
        let mut roster = Roster::of(&["Ann", "Bob"]);
        assert_eq!(roster.next(), Some("Ann"));
        assert_eq!(weeks(&mut roster, 3), ["1: Ann", "2: Bob", "3: Ann"]);
    }
    #[test]
    fn empty() {
        assert_eq!(Roster::of(&[]).next(), None);
    }
}
