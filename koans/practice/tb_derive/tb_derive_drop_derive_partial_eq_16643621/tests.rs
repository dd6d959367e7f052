#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_sides() {
        let setting = read_setting(" volume = 7").ok().unwrap();
        assert_eq!(setting.name, "volume");
        assert_eq!(setting.level, 7);
        assert_eq!(read_setting("volume").err(), Some("no equals sign"));
        assert_eq!(read_setting("volume=300").err(), Some("bad level"));
    }

    #[test]
    fn compares_after_trimming() {
        assert_eq!(same_setting("a=1", "a = 1"), Ok(true));
        assert_eq!(same_setting("a=1", "a=2"), Ok(false));
        assert_eq!(same_setting("a=1", "b=1"), Ok(false));
        assert!(same_setting("a=1", "b").is_err());
    }
}
