pub struct Stack<T> {
    items: Vec<T>,
    limit: usize,
}

impl<T: Clone> Stack<T> {
    pub fn with_limit(limit: usize) -> Self {
        let items = Vec::new();
        Stack { items, limit }
    }

    pub fn push(&self, item: T) -> Result<(), T> {
        if self.items.len() == self.limit {
            return Err(item);
        }
        self.items.push(item);
        Ok(())
    }

    pub fn peek(&self) -> Option<T> {
        self.items.last().cloned()
    }
}
