#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces() {
        let mut r = BTreeMap::from([("sugar".to_string(), 100), ("flour".to_string(), 9)]);
        assert_eq!(replace_sugar(&mut r, 50), 90);
        assert_eq!(r["sugar"], 50);
        assert_eq!(r["honey"], 40);
        assert_eq!(r["flour"], 9);
    }

    #[test]
    fn too_much() {
        let mut r = BTreeMap::from([("sugar".to_string(), 10), ("honey".to_string(), 3)]);
        assert_eq!(replace_sugar(&mut r, 99), 11);
        assert_eq!(r["sugar"], 0);
        assert_eq!(replace_sugar(&mut BTreeMap::new(), 5), 0);
    }
}
