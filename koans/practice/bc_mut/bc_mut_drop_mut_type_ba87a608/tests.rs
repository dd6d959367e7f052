#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs() {
        let mut l = String::from("Dear Ada, all is well.");
        assert_eq!(sign(&mut l, "Bob"), "Dear Ada");
        assert_eq!(l, "Dear Ada, all is well.\nYours, Bob");
    }

    #[test]
    fn no_comma() {
        let mut l = String::from("Hi");
        assert_eq!(sign(&mut l, "Z"), "Hi");
        assert_eq!(l, "Hi\nYours, Z");
    }

    #[test]
    fn envelopes() {
        assert_eq!(envelope("Hi, x", "Z"), "Hi (14 bytes)");
        assert_eq!(envelope("Yo", "Al"), "Yo (12 bytes)");
    }
}
