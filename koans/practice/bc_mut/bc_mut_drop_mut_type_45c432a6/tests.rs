#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves() {
        let mut b = HashMap::from([("ann", 100), ("bob", 5)]);
        assert!(transfer(&mut b, "ann", "bob", 60));
        assert_eq!(b, HashMap::from([("ann", 40), ("bob", 65)]));
        assert!(!transfer(&mut b, "ann", "bob", 41));
        assert_eq!(b["ann"], 40);
    }

    #[test]
    fn unknown() {
        let mut b = HashMap::from([("ann", 9)]);
        assert!(!transfer(&mut b, "ann", "zed", 1));
        assert!(!transfer(&mut b, "zed", "ann", 1));
        assert_eq!(b, HashMap::from([("ann", 9)]));
    }
}
