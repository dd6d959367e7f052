#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets() {
        assert_eq!(
            alarm("6:45", "true").unwrap(),
            Alarm {
                minute: 405,
                loud: true
            }
        );
        assert_eq!(
            alarm("0:05", "false").unwrap(),
            Alarm {
                minute: 5,
                loud: false
            }
        );
    }

    #[test]
    fn rejects() {
        assert!(alarm("645", "true").is_err());
        assert!(alarm("6:x", "true").is_err());
        assert!(alarm("6:45", "yes").is_err());
    }
}
