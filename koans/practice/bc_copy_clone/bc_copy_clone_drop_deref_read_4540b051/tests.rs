#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scores() {
        let round = Round {
            guesses: ["owl", "elk", "fox"].map(String::from).to_vec(),
            secret: "fox".into(),
        };
        assert_eq!(round.score(Rules::Casual), 10);
        assert_eq!(round.score(Rules::Tournament { penalty: 4 }), 17);
    }
}
