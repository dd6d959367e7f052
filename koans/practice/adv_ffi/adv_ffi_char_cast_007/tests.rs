#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shouts() {
        assert_eq!(shout("fire!"), "FIRE!");
        assert_eq!(shout("öl"), "öL");
    }
    #[test]
    fn names() {
        assert_eq!(initials("ada king lovelace"), "AKL");
    }
}
