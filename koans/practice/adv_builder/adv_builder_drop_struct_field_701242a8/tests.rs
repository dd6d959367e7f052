#[cfg(test)]
mod tests {
    use super::*;

    fn live() -> RefCell<Settings> {
        let (theme, volume) = ("dark".to_string(), 30);
        RefCell::new(Settings { theme, volume })
    }

    #[test]
    fn old_settings_come_back() {
        let live = live();
        let before = set_volume(&live, "75").unwrap();
        assert_eq!((before.theme.as_str(), before.volume), ("dark", 30));
        assert_eq!(live.borrow().volume, 75);
    }

    #[test]
    fn bad_volume_changes_nothing() {
        let live = live();
        assert!(set_volume(&live, "loud").is_err());
        assert_eq!(live.borrow().volume, 30);
    }
}
