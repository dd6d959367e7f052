#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn to_sender() {
        let r = reply(
            &Header {
                subject: "Tea".to_string(),
                to: vec![],
                reply_to: None,
            },
            "ann",
        );
        assert_eq!(r.subject, "Re: Tea");
        assert_eq!(r.to, ["ann"]);
        assert_eq!(r.reply_to, None);
    }

    #[test]
    fn to_reply_address() {
        let r = reply(
            &Header {
                subject: "x".to_string(),
                to: vec![],
                reply_to: Some("list".to_string()),
            },
            "bob",
        );
        assert_eq!(r.subject, "Re: x");
        assert_eq!(r.to, ["list"]);
        assert!(r.reply_to.is_none());
    }
}
