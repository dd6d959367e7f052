#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn latest_good_one() {
        let slots = ["1:3", "4:2", "5:x", "oops"];
        assert_eq!(latest(&slots), Some(Save { level: 4, lives: 2 }));
        assert_eq!(damaged(&slots), [2, 3]);
        assert_eq!(latest(&["?"]), None);
    }
    #[test]
    fn says_why() {
        assert_eq!(load("5:x"), Err("lives x".into()));
    }
}
