#[cfg(test)]
mod tests {
    use super::*;

    fn net(text: &str) -> Subnet {
        text.parse().unwrap()
    }

    #[test]
    fn parse_errors() {
        let parse = |s: &str| s.parse::<Subnet>().unwrap_err();
        assert_eq!(parse("10.0.0.0"), SubnetError::Slash);
        assert!(matches!(parse("10.0/8"), SubnetError::Address(_)));
        assert!(matches!(parse("10.0.0.0/x"), SubnetError::Length(_)));
    }

    #[test]
    fn hosts_of_a_subnet() {
        let small = net("10.0.0.4/30");
        assert_eq!(small.hosts().last(), Some(Ipv4Addr::new(10, 0, 0, 7)));
        assert_eq!(net("1.1.1.1/32").hosts().count(), 1);
    }
}
