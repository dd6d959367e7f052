#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bands() {
        assert_eq!(toughness(&ambush(2)), 140);
        assert_eq!(Dragon.attack(1), 6);
    }
}
