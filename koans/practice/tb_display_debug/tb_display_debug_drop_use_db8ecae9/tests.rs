#[cfg(test)]
mod tests {
    use super::*;

    fn net(text: &str) -> Subnet {
        text.parse().unwrap()
    }

    #[test]
    fn parses_and_masks() {
        assert_eq!(net("10.1.2.3/8").to_string(), "10.0.0.0/8");
    }

    #[test]
    fn parse_errors() {
        let parse = |s: &str| s.parse::<Subnet>().unwrap_err();
        assert_eq!(parse("10.0.0.0"), SubnetError::Slash);
        assert!(matches!(parse("10.0/8"), SubnetError::Address(_)));
        assert!(matches!(parse("10.0.0.0/x"), SubnetError::Length(_)));
    }
}
