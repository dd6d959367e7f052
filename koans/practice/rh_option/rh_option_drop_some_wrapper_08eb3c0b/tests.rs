#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn urgent_jumps() {
        let mut d = Desk::default();
        d.open(Ticket {
            subject: "mouse".into(),
            urgent: false,
        });
        assert_eq!(
            d.open(Ticket {
                subject: "fire".into(),
                urgent: true
            }),
            0
        );
        assert_eq!(d.close().as_deref(), Some("fire"));
        assert_eq!(d.log, ["mouse at 0", "fire at 0"]);
    }
    #[test]
    fn empty() {
        assert_eq!(Desk::default().close(), None);
    }
}
