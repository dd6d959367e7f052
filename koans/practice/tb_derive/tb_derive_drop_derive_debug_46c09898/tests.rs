#[cfg(test)]
mod tests {
    use super::*;

    fn ballots(text: &str) -> Vec<Ballot<'_>> {
        text.lines().map(|line| line.try_into().unwrap()).collect()
    }

    const BOX: &str = "a > b > c\na > b > c\nb > c > a\nc > b > a\nc > b > a\nb > c\nc > a > b";

    #[test]
    fn ballot_errors() {
        assert_eq!(Ballot::try_from(" > "), Err(BallotError::Blank));
        assert_eq!(Ballot::try_from("a>b>a"), Err(BallotError::Twice("a")));
    }

    #[test]
    fn methods_differ() {
        let ballots = ballots(BOX);
        let expected = tally! { "a" => 2, "b" => 2, "c" => 3 };
        assert_eq!(Plurality.scores(&ballots), expected);
    }
}
