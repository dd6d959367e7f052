use std::ptr::NonNull;

struct Node {
    name: &'static str,
    below: Option<NonNull<Node>>,
}

#[derive(Default)]
pub struct Stack {
    top: Option<NonNull<Node>>,
}

impl Stack {
    pub fn push(&mut self, name: &'static str) {
        let node = Box::new(Node {
            name,
            below: self.top,
        });
        self.top = Some(NonNull::from(Box::leak(node)));
    }

    pub fn pop(&mut self) -> Option<&'static str> {
        let node = unsafe { Box::from_raw(self.top?.as_ptr()) };
        self.top = node.below;
        Some(node.name)
    }

    pub fn peek(&self) -> Option<&'static str> {
        self.top.map(|top| unsafe { (*top).name })
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        while self.pop().is_some() {}
    }
}
