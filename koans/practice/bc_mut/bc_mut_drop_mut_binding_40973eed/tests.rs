#[cfg(test)]
mod tests {
    use super::*;

    const RHYME: &str = "The cat and the fiddle, the cow and the moon";

    #[test]
    fn follower_map() {
        let map = followers(RHYME);
        assert_eq!(map["the"], ["fiddle", "cow", "moon"]);
        assert!(!map.contains_key("moon"));
    }
}
