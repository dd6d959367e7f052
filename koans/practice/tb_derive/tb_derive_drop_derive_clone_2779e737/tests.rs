#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_size_is_a_copy() {
        let text = "eggs".to_string();
        let wall = [Rc::new(Sign { text, size: 2 })];
        let sign = repaint(&wall, 9).unwrap();
        assert_eq!((sign.text.as_str(), sign.size), ("eggs", 9));
        assert_eq!(wall[0].size, 2);
    }

    #[test]
    fn bare_wall() {
        let wall = Vec::new();
        assert!(repaint(&wall, 4).is_none());
    }
}
