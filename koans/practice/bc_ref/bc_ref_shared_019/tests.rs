#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merges() {
        let mut i = Index::from([
            ("colour".to_string(), vec![3, 8]),
            ("color".to_string(), vec![1]),
        ]);
        assert_eq!(alias(&mut i, "colour", "color"), 2);
        assert_eq!(i["color"], [1, 3, 8]);
        assert_eq!(i["colour"], [3, 8]);
    }

    #[test]
    fn new_and_unknown() {
        let mut i = Index::from([("tea".to_string(), vec![5])]);
        assert_eq!(alias(&mut i, "tea", "chai"), 1);
        assert_eq!(i["chai"], [5]);
        assert_eq!(alias(&mut i, "mate", "yerba"), 0);
        assert_eq!(i.len(), 2);
    }
}
