#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_yes() {
        let answers = [Answer::Yes, Answer::No, Answer::Yes];

        assert_eq!(tally(&answers).len(), 2);
    }
}
