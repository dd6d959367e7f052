use std::collections::BinaryHeap;

pub struct Range {
    pub high: i64,
    pub size: usize,
}

pub fn range(text: &str) -> Option<Range> {
    let mut heap = BinaryHeap::new();
    for word in text.split_whitespace() {
        heap.push(word.parse::<i64>().ok());
    }
    let (high, size) = (*heap.peek()?, heap.len());
    Some(Range { high, size })
}
