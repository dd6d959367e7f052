#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seventh_level() {
        assert_eq!(badge("lv7").unwrap(), "Level(7) after 21 quests");
        assert_eq!("lv12".parse::<Level>().unwrap().0, 12);
    }

    #[test]
    fn wrong_texts() {
        assert_eq!(badge("7"), Err("no prefix".to_string()));
        assert_eq!(badge("lvx"), Err("no number".to_string()));
    }
}
