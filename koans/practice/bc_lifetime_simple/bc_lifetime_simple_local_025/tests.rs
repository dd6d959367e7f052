#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let q = Queue::default();
        assert_eq!(q.submit(4), 1);
        assert_eq!(q.submit(9), 2);
    }

    #[test]
    fn lists() {
        let q = Queue::default();
        assert_eq!(q.pending().len(), 0);
        q.submit(7);
        q.submit(5);
        assert_eq!(&q.pending()[..], [7, 5]);
    }
}
