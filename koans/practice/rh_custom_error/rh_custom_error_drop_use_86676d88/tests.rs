#[cfg(test)]
mod tests {
    use super::*;

    fn net(text: &str) -> Subnet {
        text.parse().unwrap()
    }

    #[test]
    fn parses_and_masks() {
        assert!(net("0.0.0.0/0").contains(Ipv4Addr::new(9, 9, 9, 9)));
    }

    #[test]
    fn parse_errors() {
        let parse = |s: &str| s.parse::<Subnet>().unwrap_err();
        assert_eq!(parse("10.0.0.0"), SubnetError::Slash);
        assert!(matches!(parse("10.0/8"), SubnetError::Address(_)));
        assert!(matches!(parse("10.0.0.0/x"), SubnetError::Length(_)));
    }
}
