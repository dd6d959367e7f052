#[cfg(test)]
mod tests {
    use super::*;
    fn train(code: &str) -> Vec<Wagon> {
        code.chars()
            .zip(1..)
            .map(|(c, number)| Wagon {
                number,
                destination: c.into(),
            })
            .collect()
    }
    #[test]
    fn splits() {
        let g = groups(train("aabba"));
        assert_eq!(g.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
        assert_eq!(g[2][0].number, 5);
    }
    #[test]
    fn empty() {
        assert!(groups(vec![]).is_empty());
    }
}
