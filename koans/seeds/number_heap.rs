use std::collections::BinaryHeap;

pub struct Range {
    pub high: i64,
    pub size: usize,
}

pub fn range(text: &str) -> Option<Range> {
    let mut heap = BinaryHeap::new();
    for word in text.split_whitespace() {
        heap.push(word.parse::<i64>().ok()?);
    }
    let (high, size) = (*heap.peek()?, heap.len());
    Some(Range { high, size })
}

pub fn is_busy(range: &Range) -> bool {
    range.high > 100 && range.size > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_top() {
        let found = range("4 90 -3").unwrap();
        assert_eq!((found.high, found.size), (90, 3));
        assert!(range("").is_none());
        assert!(range("4 x").is_none());
    }

    #[test]
    fn tells_busy_ranges() {
        assert!(is_busy(&range("1 2 101").unwrap()));
        assert!(!is_busy(&range("1 2 100").unwrap()));
        assert!(!is_busy(&range("2 101").unwrap()));
    }
}
