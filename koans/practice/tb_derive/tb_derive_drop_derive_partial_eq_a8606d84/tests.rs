#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settles() {
        let mut meters = HashMap::from([(8, 1000)]);
        let bill = settle(&mut meters, 8, &1250).unwrap();
        assert_eq!((bill.house, bill.kwh), (8, 250));
        assert_eq!(meters[&8], 1250);
        assert!(settle(&mut meters, 9, &5).is_none());
    }

    #[test]
    fn knows_sent_bills() {
        let mut meters = HashMap::from([(1, 0), (2, 0)]);
        let sent = [settle(&mut meters, 1, &40).unwrap()];
        assert!(sent_before(&sent, &sent[0]));
        assert!(!sent_before(&sent, &settle(&mut meters, 2, &40).unwrap()));
    }
}
