#[cfg(test)]
mod tests {
    use super::*;
    fn console() -> Console {
        Console {
            saved: BTreeMap::new(),
        }
    }
    #[test]
    fn new_players_begin_with_nothing() {
        let mut c = console();
        assert_eq!(c.play("Ada", &[]), 0);
        let p = &c.saved["Ada"];
        assert_eq!((p.level, p.coins, p.keys.len()), (0, 0, 0));
    }
    #[test]
    fn progress_is_continued() {
        let mut c = console();
        assert_eq!(c.play("Ada", &['$', '>', 'r', '$']), 120);
        assert_eq!(c.play("Ada", &['>', 'b']), 220);
        let p = &c.saved["Ada"];
        assert_eq!((p.level, p.coins), (2, 20));
        assert_eq!(p.keys, ['r', 'b']);
    }
    #[test]
    fn players_do_not_share() {
        let mut c = console();
        c.play("Ada", &['$', 'r']);
        assert_eq!(c.play("Bob", &['>']), 100);
        assert!(c.saved["Bob"].keys.is_empty());
        assert_eq!((c.saved.len(), c.saved["Ada"].coins), (2, 10));
    }
}
