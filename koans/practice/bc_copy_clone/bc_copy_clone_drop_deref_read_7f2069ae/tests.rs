#[cfg(test)]
mod tests {
    use super::*;

    use Severity::*;

    #[test]
    fn counts_each_severity() {
        let c = tally(&[
            (Error, "disk"),
            (Warning, "heat"),
            (Error, "fan"),
            (Error, "disk"),
        ]);
        assert_eq!(c.get(&Error), Some(&3));
        assert_eq!(c.get(&Warning), Some(&1));
    }

    #[test]
    fn absent_severities_are_missing() {
        let c = tally(&[(Warning, "a"), (Warning, "b")]);
        assert_eq!(c.len(), 1);
        assert_eq!(c.get(&Warning), Some(&2));
        assert!(tally(&[]).is_empty());
    }
}
