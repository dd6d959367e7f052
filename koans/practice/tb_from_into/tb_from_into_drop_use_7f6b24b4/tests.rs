#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_parsed() {
        let parse = |s: &str| s.parse::<Rule>().unwrap_err();
        assert_eq!(parse("B3"), RuleError::NoSlash);
        assert_eq!(
            parse("B3/23"),
            RuleError::Prefix {
                want: 'S',
                part: "23".into()
            }
        );
        assert_eq!(parse("B9/S2").clone(), RuleError::Count('9'));
    }
}
