#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_steps() {
        let steps = vec!["beat eggs".to_string(), "add flour and eggs".to_string()];
        let pantry = ["eggs", "flour", "salt"];
        let map = index(&steps, &pantry);
        assert_eq!(map["eggs"], [1, 2]);
        assert_eq!(map["flour"], [2]);
        assert_eq!(unused(&map, &pantry), ["salt"]);
    }
    #[test]
    fn empty() {
        assert!(index(&[], &["x"]).is_empty());
    }
}
