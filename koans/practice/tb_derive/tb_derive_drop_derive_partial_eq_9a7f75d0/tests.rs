#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_voter() {
        let poll = HashMap::from([(8, Vote::No)]);
        assert_eq!(agreeing(&poll, 3), None);
    }
}
