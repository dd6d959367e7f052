#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_sides() {
        let score = read_score("3:1").unwrap();
        assert_eq!((score.home, score.away), (3, 1));
    }
}
