#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let hosts = Hosts::default();
        assert_eq!(
            hosts.parse("# home\n10.0.0.2 Nas backup\nbad line\n10.0.0.3 tv"),
            3
        );
        assert_eq!(hosts.resolve("NAS"), Some(Ipv4Addr::new(10, 0, 0, 2)));
        assert_eq!(hosts.resolve("radio"), None);
    }
}
