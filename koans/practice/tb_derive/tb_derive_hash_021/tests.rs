#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_values_collect_keys() {
        let m = HashMap::from([("ann", 30), ("bob", 41), ("cid", 30)]);
        let mut r = reversed(&m);
        let mut thirty = r.remove(&30).unwrap();
        thirty.sort();
        assert_eq!(thirty, vec!["ann", "cid"]);
        assert_eq!(r.remove(&41), Some(vec!["bob"]));
        assert!(r.is_empty());
    }

    #[test]
    fn empty_map() {
        assert!(reversed(&HashMap::<u8, u8>::new()).is_empty());
        assert_eq!(
            reversed(&HashMap::from([(1, 'x')])).get(&'x'),
            Some(&vec![1])
        );
    }
}
