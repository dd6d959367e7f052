#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fee() {
        let e = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(9000);
        let t = |s: u64| Ticket {
            entered: e,
            left: Some(SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(s)),
        };
        assert_eq!(t(9000 + 3601).fee_cents(), Ok(500));
        assert_eq!(t(9010).fee_cents(), Ok(250));
        assert_eq!(t(10).fee_cents(), Err(TicketError::WentBackwards));
    }
    #[test]
    fn open() {
        assert_eq!(
            Ticket {
                entered: SystemTime::UNIX_EPOCH,
                left: None
            }
            .fee_cents(),
            Err(TicketError::StillDriving)
        );
    }
}
