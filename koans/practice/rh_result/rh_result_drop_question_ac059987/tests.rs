#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_ends_as_it_began() {
        let row = [Thread::Wool(3), Thread::Linen];
        let closed = close_row(&row).unwrap();
        assert_eq!(closed, [Thread::Wool(3), Thread::Linen, Thread::Wool(3)]);
    }

    #[test]
    fn empty_row_fails() {
        let error = close_row(&[]).unwrap_err();
        assert!(error.contains("empty"));
    }
}
