#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn writes_rules() {
        let em = |amount| Length { amount, unit: "em" };
        let rule = Rule("margin", vec![em(2), em(0)]);
        assert_eq!(rule.to_token_stream().to_string(), "margin : 2 em 0 ;");
    }
    #[test]
    fn lengths() {
        assert_eq!(
            Length {
                amount: 7,
                unit: "px"
            }
            .to_token_stream()
            .to_string(),
            "7 px"
        );
    }
}
