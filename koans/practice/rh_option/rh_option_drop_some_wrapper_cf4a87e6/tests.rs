#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tells_tcp_from_unix() {
        assert_eq!(
            parse("::1:80"),
            Listen::Tcp {
                host: "::1".into(),
                port: 80
            }
        );
        assert_eq!(parse("C:socket"), Listen::Unix("C:socket".into()));
    }
    #[test]
    fn collects_ports() {
        assert_eq!(ports(&["a:1", "/run/x", "b:70000", "c:22"]), [1, 22]);
    }
}
