#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stamps_time() {
        let log = Logger {
            bay: "north",
            threshold: Level::Info,
        };
        assert_eq!(
            log.line(Level::Warning, 125, "too dry").unwrap(),
            "[02:05] WARN north/too dry"
        );
        assert_eq!(
            log.line(Level::Info, 0, "ok").unwrap(),
            "[00:00] info north/ok"
        );
    }
    #[test]
    fn drops_what_is_below() {
        let log = Logger {
            bay: "south",
            threshold: Level::Warning,
        };
        assert_eq!(log.line(Level::Info, 9, "ok"), None);
    }
}
