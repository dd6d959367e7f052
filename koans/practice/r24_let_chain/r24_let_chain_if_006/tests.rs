#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn backs_off() {
        let policy = Policy {
            attempts: 9,
            longest: Duration::from_secs(1),
        };
        assert_eq!(
            policy.delay(&Failure::Timeout, 2),
            Some(Duration::from_millis(400))
        );
        assert_eq!(
            policy.delay(&Failure::Timeout, 7),
            Some(Duration::from_secs(1))
        );
        assert_eq!(policy.delay(&Failure::Declined, 0), None);
        assert_eq!(policy.delay(&Failure::Timeout, 9), None);
    }
    #[test]
    fn obeys_the_server() {
        let policy = Policy {
            attempts: 3,
            longest: Duration::from_secs(5),
        };
        assert_eq!(
            policy.delay(
                &Failure::Busy {
                    retry_after: Some(4)
                },
                0
            ),
            Some(Duration::from_secs(4))
        );
        assert_eq!(
            policy.delay(
                &Failure::Busy {
                    retry_after: Some(60)
                },
                0
            ),
            Some(Duration::from_millis(100))
        );
    }
}
