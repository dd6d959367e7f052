#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_the_hot_one() {
        let report = "core0 = 55.5C\nfan = 1200rpm\ncore1 = 97.2C\ncore2 = 99C";
        assert_eq!(overheated(report, 60.0), Some(("core1", 97.2)));
        assert_eq!(verdict(report), "core1 at 97");
    }
    #[test]
    fn garbage_is_cool() {
        assert_eq!(verdict("core0: 120C\ncore1 = hotC"), "all cool");
    }
}
