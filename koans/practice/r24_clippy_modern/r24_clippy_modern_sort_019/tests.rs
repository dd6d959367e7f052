#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn most_controls_then_fastest() {
        let runner = |name, controls, splits: &[u32]| Runner {
            name,
            controls,
            splits: splits.to_vec(),
        };
        let mut runners = [
            runner("Ea", 3, &[50, 60, 70]),
            runner("Bo", 2, &[10, 10]),
            runner("Cy", 3, &[90, 10, 20]),
        ];
        assert_eq!(results(&mut runners), ["Cy", "Ea", "Bo"]);
        assert_eq!(runners[0].median_split(), Some(20));
        assert_eq!(runner("Di", 0, &[]).median_split(), None);
    }
}
