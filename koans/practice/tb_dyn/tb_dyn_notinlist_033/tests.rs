#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn duels() {
        assert_eq!(duel(5).len(), 3);
        assert_eq!(duel(4), ["burnt", "burnt"]);
        assert_eq!(duel(2).len(), 1);
    }
}
