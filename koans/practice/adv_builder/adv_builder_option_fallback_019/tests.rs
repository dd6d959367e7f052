#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn defaults() {
        assert_eq!(
            endpoint(ServerOptions::default(), ServerOptions::default()),
            "ipp://localhost:631"
        );
    }
    #[test]
    fn user_wins() {
        let site = ServerOptions {
            host: Some("print.lan".into()),
            port: Some(80),
        };
        let user = ServerOptions {
            port: Some(9100),
            host: None,
        };
        assert_eq!(endpoint(site, user), "ipp://print.lan:9100");
    }
}
