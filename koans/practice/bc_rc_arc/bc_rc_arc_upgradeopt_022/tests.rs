#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn chains() {
        let ceo = hire("Eva", None);
        let lead = hire("Tom", Some(&ceo));
        let dev = hire("Uli", Some(&lead));
        assert_eq!(chain(&dev), ["Uli", "Tom", "Eva"]);
        drop(lead);
        assert_eq!(chain(&dev), ["Uli"]);
    }
    #[test]
    fn top() {
        assert!(boss_of(&hire("Eva", None)).is_none());
    }
}
