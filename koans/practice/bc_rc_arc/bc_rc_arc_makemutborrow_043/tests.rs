#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn copies_on_call() {
        let mut mine = Contacts::of(&["Al", "Bo"]);
        let backup = mine.clone();
        assert_eq!(mine.call(1).map(|c| c.calls), Some(1));
        assert_eq!((mine.favourite(), backup.favourite()), ("Bo", "Al"));
        assert_eq!(mine.call(5), None);
    }
    #[test]
    fn empty() {
        assert_eq!(Contacts::of(&[]).favourite(), "nobody");
    }
}
