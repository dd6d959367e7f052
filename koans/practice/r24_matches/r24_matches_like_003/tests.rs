#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rules() {
        assert!(Rock.beats(Scissors) && !Scissors.beats(Rock) && !Paper.beats(Paper));
    }
    #[test]
    fn a_match() {
        assert_eq!(
            score(&[
                (Rock, Paper),
                (Paper, Paper),
                (Scissors, Paper),
                (Paper, Rock)
            ]),
            (2, 1)
        );
    }
}
