#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rounds() {
        assert_eq!(winner(Rock, Well), Some(Well));
        assert_eq!(
            score(&[(Rock, Paper), (Paper, Well), (Well, Well), (Rock, Well)]),
            (1, 2)
        );
    }
}
