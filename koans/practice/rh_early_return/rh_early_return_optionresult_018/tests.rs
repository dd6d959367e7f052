#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hours() {
        let rules = Rules::from([("fri", "23"), ("sat", "never"), ("default", "ten")]);
        assert_eq!(quiet_from(&rules, "fri"), Ok(23));
        assert_eq!(quiet_from(&rules, "sat"), Ok(24));
        assert_eq!(
            quiet_from(&rules, "mon"),
            Err(RuleError("bad hour ten".into()))
        );
        assert_eq!(
            quiet_from(&Rules::new(), "mon"),
            Err(RuleError("no rule for mon".into()))
        );
    }
}
