#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn red_becomes_green() {
        let (label, bricks) = ("Castle".to_string(), HashMap::new());
        let mut base = Kit { label, bricks };
        base.bricks.insert("red".to_string(), 12);
        let kit = repaint(&base, "red", "green").unwrap();
        assert_eq!(kit.bricks.get("green"), Some(&12));
        assert_eq!(kit.bricks.len(), base.bricks.len());
    }

    #[test]
    fn color_not_in_the_box() {
        let (label, bricks) = ("Boat".to_string(), HashMap::new());
        let base = Kit { label, bricks };
        assert!(repaint(&base, "red", "blue").is_none());
        assert_eq!(base.label, "Boat");
    }
}
