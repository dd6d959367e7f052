#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn polkas() {
        assert_eq!(polka(2), ["x---x---", "x---x--x"]);
        assert!(polka(0).is_empty());
    }
}
