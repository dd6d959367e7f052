#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tallies_results() {
        let counts = tally(&[None, Some(Disc::Red), None]);
        assert_eq!(counts[&None], 2);
        assert_eq!(counts.len(), 2);
    }
}
