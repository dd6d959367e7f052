#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ballot_errors() {
        assert_eq!(Ballot::try_from(" > "), Err(BallotError::Blank));
        assert_eq!(Ballot::try_from("a>b>a"), Err(BallotError::Twice("a")));
    }
}
