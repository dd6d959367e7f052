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
}
