use std::collections::HashMap;

#[derive(PartialEq, Debug)]
pub struct Bill {
    pub house: u32,
    pub kwh: i64,
}

pub fn settle(meters: &mut HashMap<u32, i64>, house: u32, now: &i64) -> Option<Bill> {
    let kwh = now - meters.remove(&house)?;
    meters.insert(house, *now);
    Some(Bill { house, kwh })
}

pub fn sent_before(sent: &[Bill], bill: &Bill) -> bool {
    sent.iter().any(|old| old == bill)
}

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
