use std::cell::RefCell;

#[derive(Clone)]
pub struct Tag {
    pub label: String,
    pub depth: usize,
}

pub fn open_tag(text: &str, stack: &RefCell<Vec<Tag>>) -> Option<Tag> {
    let label = text.strip_prefix('<')?.strip_suffix('>')?.to_string();
    let depth = stack.borrow().last().map_or(1, |tag| tag.depth + 1);
    let tag = Tag { label, depth };
    stack.borrow_mut().push(tag.clone());
    Some(tag)
}

pub fn close_tag(stack: &RefCell<Vec<Tag>>) -> Option<String> {
    Some(stack.borrow_mut().pop()?.label)
}

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

    #[test]
    fn closes_the_last_tag() {
        let stack = RefCell::new(Vec::new());
        open_tag("<b>", &stack);
        assert_eq!(close_tag(&stack), Some("b".to_string()));
        assert_eq!(close_tag(&stack), None);
    }
}
