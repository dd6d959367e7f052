#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_the_right_ending() {
        let one = conjugate("parler", false).ok().unwrap();
        let many = conjugate("chanter", true).ok().unwrap();
        assert_eq!(one.to_string(), "parle");
        assert_eq!(many.to_string(), "chantons");
    }

    #[test]
    fn other_verbs_are_refused() {
        assert_eq!(conjugate("finir", true).err(), Some("not an -er verb"));
    }
}
