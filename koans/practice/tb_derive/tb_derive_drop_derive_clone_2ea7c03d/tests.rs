#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_deeper_tags() {
        let stack = RefCell::new(Vec::new());
        assert_eq!(open_tag("<ul>", &stack).unwrap().depth, 1);
        let inner = open_tag("<li>", &stack).unwrap();
        assert_eq!((inner.label.as_str(), inner.depth), ("li", 2));
        assert!(open_tag("<li", &stack).is_none());
        assert!(open_tag("li>", &stack).is_none());
    }
}
