#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shelves() {
        let letter = Letter {
            shelf: 3,
            sender: "Ada".into(),
            sheets: 2,
        };
        let atlas = Atlas {
            shelf: 7,
            scale: 100_000,
        };
        assert!(!same_shelf(&letter, &atlas));
        let moved = reshelve(&letter, 7);
        assert!(same_shelf(&moved, &atlas));
        assert_eq!(
            (moved.sheets, moved.sender.as_str(), atlas.scale),
            (2, "Ada", 100_000)
        );
    }
}
