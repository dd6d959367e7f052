#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters() {
        assert_eq!(morse_letters("so s").into_iter().collect::<String>(), "SOS");
        assert_eq!(
            morse_letters(" te a ").into_iter().collect::<String>(),
            "TEA"
        );
    }

    #[test]
    fn cost() {
        assert_eq!(keystrokes("tea"), 5);
        assert_eq!(keystrokes(""), 0);
    }
}
