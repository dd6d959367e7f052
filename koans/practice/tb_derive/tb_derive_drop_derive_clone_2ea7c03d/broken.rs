use std::cell::RefCell;

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
