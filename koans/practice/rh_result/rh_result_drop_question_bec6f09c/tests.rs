#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two() {
        assert_eq!(
            hops("10.0.0.1 10.0.0.2"),
            Ok(vec![Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2)])
        );
        assert_eq!(hops("1.2.3.4").unwrap().len(), 1);
    }
    #[test]
    fn bad() {
        assert_eq!(hops("10.0.0.1 10.0.0"), Err(RouteError::Address));
        assert_eq!(hops("  "), Err(RouteError::NoHops));
    }
}
