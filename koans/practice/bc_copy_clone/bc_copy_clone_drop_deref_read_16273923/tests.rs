#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parsed() {
        assert_eq!(
            Address::try_from("jo@x.org"),
            Ok(Address {
                user: "jo",
                host: "x.org"
            })
        );
        assert_eq!(Address::try_from("@x.org"), Err("no user"));
        assert_eq!(Address::try_from("jo@x"), Err("no domain"));
    }
    #[test]
    fn all_hosts() {
        assert_eq!(
            hosts(&["a@x.org", "b@x.org", "c", "d@y.net"]),
            ["x.org", "y.net"]
        );
    }
}
