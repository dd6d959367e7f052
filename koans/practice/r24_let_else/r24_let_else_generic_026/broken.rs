#[derive(Debug)]
struct Node<T> {
    value: T,
    below: Option<Box<Node<T>>>,
}

#[derive(Debug)]
pub struct Stack<T> {
    top: Option<Box<Node<T>>>,
}

impl<T> Stack<T> {
    pub fn new() -> Self {
        Stack { top: None }
    }

    pub fn push(&mut self, value: T) {
        let below = self.top.take();
        self.top = Some(Box::new(Node { value, below }));
    }

    pub fn pop(&mut self) -> Option<T> {
        let node = *self.top.take()?;
        self.top = node.below;
        Some(node.value)
    }

    pub fn swap(&mut self) -> bool {
        let first = if let Some(first) = self.pop() {
            first
        } else {
            return false;
        };
        let second = if let Some(second) = self.pop() {
            second
        } else {
            self.push(first);
            return false;
        };
        self.push(first);
        self.push(second);
        true
    }
}

impl<T> Default for Stack<T> {
    fn default() -> Self {
        Self::new()
    }
}
