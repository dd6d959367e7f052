#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors() {
        let s = [
            Slot {
                ticket: Some(Ticket {
                    plate: "AB 1".into(),
                    from_hour: 9,
                }),
            },
            Slot::default(),
            Slot::default(),
        ];
        let m = mirror(&s);
        assert_eq!(m.len(), 3);
        assert!(m[0].ticket.is_none());
        let t = m[2].ticket.as_ref().unwrap();
        assert_eq!(t.plate, "AB 1");
        assert_eq!(t.from_hour, 9);
    }

    #[test]
    fn empty() {
        assert!(mirror(&[]).is_empty());
    }
}
